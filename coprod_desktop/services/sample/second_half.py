"""The sample club's meetings of the second half of its year, up to the one whose minutes are still being written."""

from __future__ import annotations

from coprod_desktop.services.sample.shapes import Decided, Do, Gathering, Item, Later, Said, Told

SECOND_HALF: tuple[Gathering, ...] = (
    Gathering(
        weeks=22, opening="{came} of us were here. Amina brought sambusa.", away="Yusuf, Halima", before="Winston",
        cards="Zainab",
        items=(
            Item("The garden beds", (
                Said("Connie", "Connie cannot reach the beds from her chair.", "with_help", True),
                Said("Mick", "Mick has old planks. Beds could be as high as a table."),
                Decided("We build 3 beds at table height.", how="all", key="beds", why="Everyone can reach the soil.",
                        happened="2 stand. The third waits for soil."),
                Do("Mick, Eamon, Tunde", "Mick, Eamon and Tunde will build the beds.", 56, done=60, decision="beds",
                   steps=("+Measure a wheelchair", "+Cut the planks", "+Build 2", "+Build the third")),
                Do("Winston", "Winston will choose what we grow.", 56, done=40, decision="beds"),
            ), by="Connie", note="Rosa wrote this down for her mother."),
            Item("A club banner", (
                Do("Ken, Łucja", "Ken and Łucja will draw and sew a banner.", 70, let_go=50,
                   why="The wall is too small. We use the money for the garden."),
            ), by="Ken"),
        ),
    ),
    Gathering(
        weeks=19, opening="{came} of us were here. The pear tree is growing.", away="Kofi", signs="Connie",
        before="Zainab",
        items=(
            Item("People who wait to join", (
                Told("3 people are on the waiting list. The room holds 45."),
                Said("Delroy", "Delroy said the room is already tight at lunch."),
                Decided("New people join when somebody leaves. Neighbours of the scheme come first.", how="most",
                        key="places", how_words="4 of us wanted a second day instead.",
                        worries="Bernie worries about carers who wait alone at home.", again=84,
                        happened="2 people joined since."),
                Do("Doreen", "Doreen will ring the people who wait, once a month.", 30, done=28, decision="places"),
            ), by="Marta"),
            Item("Fire drill", (
                Told("We were all outside in 6 minutes. 5 minutes would be safer."),
                Said("Ken", "Ken said the ramp door sticks."),
                Do("Tunde", "Tunde will plane the ramp door.", 14, done=9),
            )),
        ),
    ),
    Gathering(
        weeks=16, opening="{came} of us were here. 3 languages were sung.", away="Ivy", wishes="Ivy", cards="Noor",
        items=(
            Item("Lifts home", (
                Told("Sean's minibus is now needed by the school run."),
                Said("Winston", "Winston missed 2 Wednesdays because of this.", read_back=True),
                Decided("We use the council's door-to-door bus, and pay the fares from the lift tin.", how="all",
                        key="bus", replaces="lifts", question="How does everyone get home without the minibus?",
                        options="Taxis. The door-to-door bus. Finish at 2 pm.", why="The driver comes to the door.",
                        worries="Yusuf worries that it comes late.", again=119),
                Do("Rosa", "Rosa will write to the council for 6 places.", 14, done=13, decision="bus"),
                Do("Farida", "Farida will fill in the forms with each person.", 21, done=21, decision="bus",
                   steps=("+Winston", "+Yusuf", "+Tomás", "+Zainab")),
            ), by="Winston"),
            Item("First aid", (
                Said("Anne", "Anne can teach first aid on a Wednesday afternoon."),
                Decided("6 of us learn first aid with Anne.", how="all", key="aid",
                        happened="8 came. Jamal was the best at it."),
            ), by="Anne"),
        ),
    ),
    Gathering(
        weeks=13, kind="committee", people="Grace, Hyacinth, Yusuf, Farida, Anne, Olu, Marta", starts="13:30",
        ends="14:30", opening="{came} of us met.",
        items=(
            Item("Our money", (
                Told("We have £3,260 in the bank. £1,500 of it is for hard times."),
                Told("The local pound fund gives £750 for small things."),
                Decided("We ask for £750 for soil, drums and a new urn.", how="all", key="urn",
                        told_before="Connie, Kofi and Grace each asked for one of them.",
                        happened="We got it. The urn is red."),
                Do("Olu, Hyacinth", "Olu and Hyacinth will write the bid.", 21, done=18, decision="urn"),
            )),
            Item("Rent", (
                Told("The housing scheme wants £20 a week for the rooms from next year."),
                Said("Farida", "Farida said we clean, mend and fill the place. That is worth money too."),
                Later("Ask the residents what they think before we answer."),
            )),
        ),
    ),
    Gathering(
        weeks=12, opening="{came} of us were here. Ravi came to visit and beat Arjun at chess.", away="Esi",
        cards="Zainab, Noor",
        items=(
            Item("Rent for the rooms", (
                Told("The housing scheme asks for £20 a week from next year."),
                Said("Paddy", "Paddy said residents want us here. 9 of us live upstairs."),
                Said("Łucja", "Łucja remembers the building before us. It was silent."),
                Decided("We offer the scheme a lunch each month instead of rent.", how="all", key="rent",
                        question="Do we pay rent?", options="Pay. Move. Offer something else.",
                        why="A lunch for everyone is worth more than £20.", worries="Hyacinth worries they say no.",
                        again=70),
                Do("Grace, Paddy", "Grace and Paddy will meet the manager.", 21, done=20, decision="rent"),
            )),
            Item("Hot water", (
                Said("Joyce", "Joyce said the hot tap is too hot for old hands."),
                Do("Tunde", "Tunde will turn the tank down and label the tap.", 7, done=7),
            ), by="Joyce"),
        ),
    ),
    Gathering(
        weeks=9, opening="{came} of us were here. We tried Tomás's bread.", away="Sean, Siobhán", before="Zainab",
        signs="Connie",
        items=(
            Item("A newsletter", (
                Said("Doreen", "Doreen would like something to send to people who are ill."),
                Said("Ken", "Ken can print it. 20 point, black on yellow."),
                Decided("We make a newsletter of 2 pages every 3 months.", how="all", key="news", again=80),
                Do("Doreen, Ken, Tara", "Doreen, Ken and Tara will make the first one.", 49, decision="news",
                   steps=("+Ask everyone for one good thing", "+Write it", "-Draw the pictures", "-Print 60"),
                   help_wanted="Somebody who draws"),
                Do("everyone", "Everyone tells Doreen one good thing from this year.", 28, done=28, decision="news"),
            ), by="Doreen"),
            Item("Cups", (
                Said("Winston", "Winston cannot see white cups on white tables."),
                Decided("We buy 40 red cups.", how="somebody", key="cups",
                        how_words="Joyce decided, because she washes them.",
                        why="Red is easy to see.", happened="Nobody has knocked one over since."),
                Do("Joyce", "Joyce will buy the cups.", 14, done=14, decision="cups"),
            ), by="Winston"),
        ),
    ),
    Gathering(
        weeks=6, opening="{came} of us were here. The new urn is red and fast.", away="Delroy, Tara, Jamal",
        wishes="Delroy", cards="Zainab", signs="Noor, Connie",
        items=(
            Item("Grace and Paddy met the manager", (
                Told("The manager liked the lunch idea. She will ask her head office."),
                Do("Grace", "Grace will ring the manager for the answer.", 28, decision="rent"),
            )),
            Item("The door-to-door bus", (
                Said("Yusuf", "Yusuf waited 50 minutes last week.", read_back=True),
                Told("The bus was on time on 4 of 6 days."),
                Do("Rosa, Farida", "Rosa and Farida will write down every late bus.", 42, decision="bus"),
                Later("Look at the bus times when we have 6 weeks of them."),
            ), by="Yusuf"),
            Item("Soil for the last bed", (
                Do("Mick", "Mick will fetch 10 bags of soil.", 21, decision="beds",
                   help_wanted="A strong back and a van"),
            )),
        ),
        correction="Paddy met the manager as well as Grace. His name was missing in one place.",
    ),
    Gathering(
        weeks=5, kind="committee", people="Grace, Hyacinth, Yusuf, Farida, Anne, Olu, Marta", starts="13:30",
        ends="14:30", opening="{came} of us met.", away="Anne",
        items=(
            Item("Next year's bids", (
                Told("The council grant ends in 5 months."),
                Decided("We ask 2 funders at once, so that one no does not stop us.", how="all", key="bids", again=56),
                Do("Olu", "Olu will write the first bid.", 49, decision="bids",
                   steps=("+Find the form", "-Numbers from Hyacinth", "-What people say about us"),
                   help_wanted="3 people to say what the club gives them"),
                Do("Hyacinth", "Hyacinth will get the numbers ready.", 28, done=25, decision="bids"),
            )),
            Item("A second day", (
                Later("Could we open on Fridays for carers?"),
            ), by="Anne"),
        ),
    ),
    Gathering(
        weeks=3, opening="{came} of us were here. Kofi and Tara played drums and steel pan.", away="Bernie, Tomás",
        before="Zainab", cards="Amina", signs="Connie", access=("hearing_loop", "step_free", "transport"),
        items=(
            Item("Singing for the residents", (
                Said("Gloria", "Gloria would like the choir to sing on each floor."),
                Said("Ivy", "Ivy said some people upstairs never come down.", read_back=True),
                Decided("The choir sings on every floor, one floor a month.", how="all", key="floors", again=60,
                        why="If people cannot come down, we go up."),
                Do("Gloria, Siobhán, Kofi", "Gloria, Siobhán and Kofi will choose 5 songs.", 14, done=13,
                   decision="floors"),
                Do("Doreen", "Doreen will knock on the doors of the second floor.", 18, decision="floors"),
            ), by="Gloria"),
            Item("Help with reading", (
                Said("Amina", "Amina can read the bus stops now."),
                Do("Arjun", "Arjun will ask the library for easy books.", 24, decision=""),
            ), by="Amina"),
            Item("Shelves for the games", (
                Do("Eamon", "Eamon will put up a shelf for the games.", 21, let_go=10,
                   why="The scheme does not allow holes in that wall."),
                Later("Where can the games live?"),
            ), state="next_time"),
        ),
    ),
    Gathering(
        weeks=0, opening="{came} of us were here. We said happy birthday to Ivy, who is 92.", away="Olu, Precious",
        wishes="Precious", cards="Noor", signs="Connie", before="Zainab",
        access=("hearing_loop", "step_free", "transport", "breaks", "papers_ahead"),
        items=(
            Item("The next party", (
                Told("The school choir can sing for us on {+35}."),
                Said("Yusuf", "Yusuf cannot get home after dark.", read_back=True),
                Said("Zainab", "Zainab likes parties more when there is a quiet corner.", "for_them", True),
                Decided("The party is in the afternoon, from 1 pm to 3 pm.", how="all", key="party",
                        question="When is the party?", options="The evening. The afternoon.",
                        why="Everyone gets home while it is light.",
                        told_before="Zainab told Anne on Monday.", again=49),
                Do("Grace, Tunde", "Grace and Tunde will ask the school if the afternoon is good.", 9,
                   decision="party"),
                Do("Leroy, Amina, Tomás", "Leroy, Amina and Tomás will plan the food.", 21, decision="party",
                   steps=("+Ask about allergies", "-Make a list", "-Shop"), help_wanted="2 people to peel"),
                Do("Łucja", "Łucja will make a quiet corner with curtains.", 35, decision="party"),
            ), by="Tara"),
            Item("Where the games live", (
                Said("Paddy", "Paddy said the piano stool is empty inside."),
                Decided("The games go in a box on wheels.", how="somebody", key="games",
                        how_words="Jamal decided, because he plays the most.",
                        why="It can go to any table.", worries="Delroy worries that dominoes get lost."),
                Do("Eamon, Jamal", "Eamon and Jamal will build the box.", 28, decision="games"),
            ), carried=True),
            Item("The door-to-door bus", (
                Told("The bus was late on 3 of the last 6 Wednesdays."),
                Later("Farida brings the list of late buses next time."),
            ), carried=True, state="next_time"),
            Item("Thank you", (
                Said("Connie", "Connie thanked everyone for the garden bed.", "with_help", True),
                Told("The herbs in the garden bed smell good."),
            )),
        ),
    ),
)  # fmt: skip

# Talks of 2 or 3 people between meetings, and one review.
TALKS: tuple[Gathering, ...] = (
    Gathering(
        weeks=30, kind="one_to_one", title="Zainab and Anne", people="Zainab, Anne", starts="14:15", ends="14:45",
        place="The garden bench", next_time="Before the next big meeting.",
        items=(
            Item("How Wednesdays are", (
                Said("Zainab", "Zainab likes to help with the children. Nobody has asked her."),
                Said("Zainab", "The big circle is too loud for her. 2 people are enough."),
                Do("Anne", "Anne will ask Zainab before each big meeting.", 28, done=26),
            )),
        ),
    ),
    Gathering(
        weeks=20, kind="review", title="How are we doing?",
        people="Grace, Yusuf, Leroy, Joyce, Amina, Ken, Rosa, Anne",
        starts="13:30", ends="15:00", opening="{came} of us looked at the last half year.", next_time="In 6 months.",
        items=(
            Item("What is going well", (
                Said("Leroy", "Leroy said he is a chef here again."),
                Said("Ken", "Ken said people look at him and not at his wheels."),
            )),
            Item("What could be better", (
                Said("Amina", "Amina cannot follow when 2 people talk at once."),
                Said("Rosa", "Rosa said carers need 10 minutes of quiet.", read_back=True),
                Decided("Who speaks holds the red cup. Everyone else listens.", how="all", key="redcup", again=120,
                        happened="It works. Paddy still forgets."),
                Do("Joyce", "Joyce will keep the talking cup.", 14, done=7, decision="redcup"),
            )),
        ),
    ),
    Gathering(
        weeks=17, kind="one_to_one", title="Bernie and Marta", people="Bernie, Marta", starts="12:30", ends="13:00",
        place="By phone", next_time="When Bernie rings.",
        items=(
            Item("A break for Bernie", (
                Said("Bernie", "Bernie has not had a day off since the spring before last."),
                Told("The carers' group can sit with her husband for 3 hours."),
                Do("Marta", "Marta will fill in the carers' form with Bernie.", 14, done=11),
            )),
        ),
    ),
    Gathering(
        weeks=8, kind="one_to_one", title="Winston and Precious", people="Winston, Precious", starts="14:15",
        ends="14:45", place="By the window", next_time="Next Wednesday after lunch.",
        items=(
            Item("Reading the post", (
                Said("Winston", "Winston has 3 letters from the hospital that he has not read."),
                Do("Precious", "Precious will read the letters with Winston.", 7, done=7),
                Later("Could somebody read the post for people each week?"),
            )),
        ),
    ),
    Gathering(
        weeks=1, kind="one_to_one", title="Noor and Farida", people="Noor, Farida, Marta", starts="12:30",
        ends="13:00",
        place="The small room",
        notes="Noor shook her head at the drums. She likes the sewing corner.\nAsk Łucja about a second machine.",
        items=(Item("How Wednesdays are for Noor", state="open"),),
    ),
)  # fmt: skip

# What is planned: the next club meeting with what people raised for it, and the next committee.
NEXT_TIME: tuple[Gathering, ...] = (
    Gathering(
        weeks=-1, access=("hearing_loop",),
        items=(
            Item("The door-to-door bus", carried=True, state="open"),
            Item("Reading the post for people", by="Winston", state="open",
                 note="Precious has tried it. It takes 10 minutes."),
            Item("Can the club have a bee hive?", by="Mick", state="open"),
            Item("Quiet time for carers", by="Rosa", state="open", note="10 minutes after lunch, in the small room."),
            Item("A visit to the sea next year", by="Joyce", state="open"),
        ),
    ),
    Gathering(
        weeks=-2, kind="committee", people="Grace, Hyacinth, Yusuf, Farida, Anne, Olu, Marta", starts="13:30",
        ends="14:30",
        items=(
            Item("A second day", by="Anne", carried=True, state="open"),
            Item("How the bids are going", by="Olu", state="open"),
        ),
    ),
)  # fmt: skip

# Raised, and waiting for an agenda: who, the title, a note.
WAITING_ITEMS: tuple[tuple[str, str, str], ...] = (
    ("Zainab", "Story time with the small children", "She told Anne."),
    ("Ken", "A ramp for the garden gate", ""),
)
