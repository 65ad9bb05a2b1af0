"""The sample club's meetings of the first half of its year."""

from __future__ import annotations

from coprod_desktop.services.sample.shapes import Decided, Do, Gathering, Item, Later, Said, Told

FIRST_HALF: tuple[Gathering, ...] = (
    Gathering(
        weeks=50, opening="We began with Gloria's song. {came} of us sat in the circle.",
        away="Delroy, Esi", wishes="Ivy", cards="Zainab", signs="Connie", access=("hearing_loop", "step_free"),
        items=(
            Item("Noise from the chairs", (
                Said("Paddy", "Paddy said the chairs scrape. He cannot hear over them."),
                Told("Ken has seen felt pads in the market. They cost £12 for all the chairs."),
                Decided("We will put felt pads under all the chairs.", key="pads",
                        question="How can the room be quieter?", options="Carpet. New chairs. Felt pads.",
                        why="Pads are cheap. We can do it ourselves.",
                        happened="The room is much quieter. Paddy noticed first."),
                Do("Ken, Tunde", "Ken and Tunde will buy the pads and stick them on.", 14, done=7, decision="pads",
                   steps=("+Count the chair legs", "+Buy the pads", "+Stick them on after lunch")),
            ), by="Paddy"),
            Item("Songs for the singing hour", (
                Said("Siobhán", "Siobhán would like more Irish songs, and some Somali ones.", "with_help", True),
                Said("Kofi", "Kofi said everyone should bring one song from home."),
                Do("everyone", "Everyone brings one song from where they come from.", 28, done=28),
            ), by="Kofi"),
        ),
    ),
    Gathering(
        weeks=46, opening="{came} of us were here. Tara and Jamal came from the school for the first time.",
        away="Bernie", before="Zainab", cards="Noor",
        items=(
            Item("Lunch", (
                Told("Leroy and Grace cooked rice and peas for 38 people."),
                Said("Tomás", "Tomás asked for soft bread. Hard crusts hurt some of us.", read_back=True),
                Said("Ivy", "Ivy said the plates are too full. It is a shame to waste food."),
                Decided("Lunch comes in 2 sizes, small and big.", how="most", key="plates",
                        how_words="Most of us agreed. 3 of us wanted to serve ourselves.",
                        why="Less food goes in the bin.", worries="Winston worries that big eaters feel watched.",
                        again=90, happened="We throw away half as much. Nobody feels watched, Winston says."),
                Do("Leroy, Grace", "Leroy and Grace will ask each person: small or big?", 7, done=7,
                   decision="plates"),
            ), by="Ivy"),
            Item("Students from the school", (
                Told("Tara and Jamal will come on Wednesdays until their school year ends."),
                Said("Ivy, Tara", "Ivy and Tara would like to learn poems together."),
                Later("What can the students do that is theirs?"),
            ), words="The school asked"),
        ),
    ),
    Gathering(
        weeks=42, opening="{came} of us were here. Yusuf opened with a story about a train and a camel.",
        away="Rosa, Connie", wishes="Rosa", signs="Noor", access=("hearing_loop", "transport"),
        items=(
            Item("Getting home", (
                Said("Yusuf", "Yusuf said the bus is hard for him late in the day.", read_back=True),
                Said("Winston", "Winston cannot read the numbers on the bus."),
                Told("4 of us have cars. Sean can have the minibus every second week."),
                Decided("We make a list of lifts home, and Sean keeps it.", key="lifts",
                        question="How does everyone get home safely?",
                        options="Finish earlier. Pay for taxis. Share lifts.",
                        why="Nobody should stay away because of the way home.",
                        told_before="Zainab told Anne that she walks home alone.", again=60,
                        happened="It worked until Sean's minibus was needed elsewhere."),
                Do("Sean", "Sean will make the list and put it by the door.", 14, done=10, decision="lifts"),
            ), by="Yusuf"),
            Item("What can the students do?", (
                Said("Jamal", "Jamal can help people with their phones."),
                Decided("Jamal and Arjun run a phone and tablet table after lunch.", key="phones", how="all",
                        happened="5 people come to it each week."),
                Do("Jamal, Arjun", "Jamal and Arjun will set up the table by the window.", 7, done=7,
                   decision="phones"),
            ), carried=True),
        ),
    ),
    Gathering(
        weeks=40, kind="committee", people="Delroy, Grace, Hyacinth, Yusuf, Farida, Anne, Marta, Olu", starts="13:30",
        ends="14:30", opening="{came} of us met after lunch.", away="Olu",
        items=(
            Item("The year's grant", (
                Told("The council grant is £9,000. It comes in 2 halves."),
                Said("Hyacinth", "Hyacinth said half is for Marta's wages. The rest is for food and rent."),
                Decided("We keep £1,500 in the bank for hard times.", how="all", key="reserve",
                        why="Last year a bill came before the grant did."),
                Do("Hyacinth", "Hyacinth will show the money on one page at each meeting.", 28, done=21,
                   decision="reserve"),
            )),
            Item("Who may sign cheques", (
                Decided("Grace, Hyacinth and Farida may sign. It always takes 2 of them.", how="all"),
                Do("Farida", "Farida will take the form to the bank.", 21, done=30),
            )),
        ),
    ),
    Gathering(
        weeks=38, opening="{came} of us were here. The felt pads are on. The room is quiet.",
        away="Halima, Precious", cards="Zainab", before="Amina",
        items=(
            Item("A table sale to raise money", (
                Said("Łucja", "Łucja has 12 cushions ready to sell."),
                Said("Doreen", "Doreen would sell cakes all day for a good cause."),
                Decided("We hold a table sale in the shared rooms.", how="vote", votes=(27, 3, 4), key="sale",
                        why="40 pounds in every 100 we spend comes from our own fund-raising.",
                        worries="Eamon worries about strangers in the building.",
                        happened="We made £412. Eamon sold 3 stools and stopped worrying."),
                Do("Łucja, Doreen, Ken", "Łucja, Doreen and Ken will plan the tables.", 28, done=26, decision="sale",
                   steps=("+Ask for the rooms", "+Make the poster", "+Price everything")),
                Do("everyone", "Everyone looks at home for things to sell.", 35, done=35, decision="sale"),
            ), by="Łucja"),
            Item("Photos of us", (
                Said("Noor", "Noor does not want to be in photos.", "for_them", True),
                Decided("Ken asks each person before he takes a photo.", how="all", key="photos",
                        why="A photo belongs to the person in it."),
            ), by="Farida"),
        ),
    ),
    Gathering(
        weeks=35, opening="{came} of us were here. We sang for Cyril, who is in hospital.",
        away="Gloria", wishes="Gloria", signs="Connie, Noor",
        items=(
            Item("Cyril", (
                Told("Cyril is in St Thomas' Hospital. He can have visitors from 2 pm."),
                Do("Hyacinth, Grace", "Hyacinth and Grace will visit him with a card from us all.", 4, done=3),
                Do("Sean", "Sean will take Gloria to the hospital on Sunday.", 4, done=4),
            ), by="Hyacinth"),
            Item("The table sale", (
                Told("The table sale made £412."),
                Said("Jamal", "Jamal said card payments would bring more."),
                Decided("The sale money pays for our trip.", how="most", how_words="5 of us wanted a new urn."),
                Later("Where shall we go on our trip?"),
            )),
        ),
    ),
    Gathering(
        weeks=32, opening="{came} of us were here. Cyril died last week. We lit a candle and sang.",
        away="Bernie, Olu", cards="Gloria", signs="Siobhán",
        items=(
            Item("Remembering Cyril", (
                Said("Gloria", "Gloria would like something that grows.", read_back=True),
                Said("Eamon", "Eamon offered to make a bench."),
                Decided("We plant a pear tree for Cyril, with a bench beside it.", how="all", key="tree",
                        question="How do we remember Cyril?", told_before="Gloria told Hyacinth at home.",
                        happened="The tree is in. Gloria gave it its first water."),
                Do("Mick, Winston", "Mick and Winston will choose the tree and plant it.", 42, done=35,
                   decision="tree"),
                Do("Eamon", "Eamon will make the bench.", 70, done=77, decision="tree"),
            ), by="Gloria"),
            Item("Where to go on our trip", (
                Said("Joyce", "Joyce wants to see the sea."),
                Said("Paddy", "Paddy said a museum has seats and toilets."),
                Later("We need prices before we choose."),
                Do("Marta", "Marta will ask what 2 coaches cost.", 14, done=12),
            ), carried=True, state="next_time"),
        ),
    ),
    Gathering(
        weeks=28, opening="{came} of us were here. Desta led chair exercise to Kofi's drums.",
        away="Arjun", before="Zainab", access=("hearing_loop",),
        items=(
            Item("Where to go on our trip", (
                Told("A coach to the sea costs £640. The Horniman Museum is free and near."),
                Said("Winston", "Winston asked how far it is from the coach to the sea."),
                Decided("We go to the Horniman Museum by bus.", how="vote", votes=(19, 11, 5), key="trip",
                        options="The sea by coach. The museum by bus.",
                        why="Nobody is left behind. The gardens are flat.",
                        worries="Joyce is sad about the sea. We wrote it down for next year.",
                        happened="34 of us went. Noor touched every drum."),
                Do("Marta, Joyce", "Marta and Joyce will book the museum and ask for a loop.", 14, done=13,
                   decision="trip"),
                Do("Precious, Sean, Kofi", "Precious, Sean and Kofi will each walk with 3 people.", 35, done=35,
                   decision="trip"),
            ), carried=True),
            Item("The loop does not work", (
                Said("Ivy", "Ivy hears only buzzing when the loop is on."),
                Told("The loop belongs to the housing scheme."),
                Do("Tunde", "Tunde will test the loop and tell the manager.", 7, done=6),
            ), by="Ivy"),
        ),
    ),
    Gathering(
        weeks=27, kind="committee", people="Delroy, Grace, Hyacinth, Yusuf, Farida, Anne, Marta", starts="13:30",
        ends="14:30", opening="{came} of us met.", signs="",
        items=(
            Item("Electing trustees", (
                Told("Delroy stops as chair after 6 years. He stays as a member."),
                Said("Delroy", "Delroy said the chair should be somebody new, and not another man."),
                Decided("The whole club votes for the chair, with pictures on the paper.", how="all", key="election",
                        why="Everyone can choose if they see the faces.",
                        happened="29 people voted. Grace is our chair."),
                Do("Ken, Anne", "Ken and Anne will make the voting papers.", 21, done=20, decision="election"),
            )),
            Item("Keys", (
                Told("There are 5 keys. We know where 3 are."),
                Do("everyone", "Everyone looks at home for keys.", 14, done=14),
            )),
        ),
    ),
    Gathering(
        weeks=25, opening="{came} of us were here, and 2 visitors from the time bank.",
        away="Tomás", cards="Amina", signs="Noor",
        items=(
            Item("Hours at the time bank", (
                Told("Dev said our volunteers gave 310 hours in 3 months."),
                Said("Precious", "Precious asked if members' hours count. Leroy cooks every week."),
                Decided("Everybody's hours count, members and volunteers alike.", how="all", key="hours",
                        why="We all give and we all get.", again=150,
                        happened="23 members now have hours. Leroy has the most."),
                Do("Dev, Hyacinth", "Dev and Hyacinth will make an hours sheet in large print.", 21, done=19,
                   decision="hours"),
            ), words="The time bank asked"),
            Item("Electing our chair", (
                Told("Grace has 21 votes and Farida has 8."),
                Decided("Grace is our chair.", how="vote", votes=(21, 8, 0)),
                Said("Farida", "Farida will help Grace. She laughed and said the papers are hers."),
            )),
        ),
    ),
)  # fmt: skip
