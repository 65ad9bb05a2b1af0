"""The invented people of the sample club, and who stands by whom. Nobody here is real."""

from __future__ import annotations

from coprod_desktop.services.sample.shapes import Who

HERE = "The café, years ago"
TOLD_ALL = ("identify", "record", "flag", "share", "meet", "review")

PEOPLE: tuple[Who, ...] = (
    Who(
        "Hyacinth Osbourne", "Hyacinth", ("Member", "Resident", "Treasurer 9"),
        "Kept the books at the bus garage for 31 years. Born in Kingston. Never misses a sum.",
        telling=("large_print", "face_to_face"), size=20, helps=("bright_light", "papers_ahead"),
        helps_words="Sits by the window. Likes the money sheet 2 days before.",
        phone="020 7946 0112", came_by=HERE, joined="The first Wednesday of all",
        emergency=("Denise, her niece", "07700 900114"), steps=TOLD_ALL, asked_again=40,
    ),
    Who(
        "Marta Kowalczyk", "Marta", ("Staff 14",),
        "Paid for 2 days a week. Worked for nothing in the first year. Knows every bus in Lambeth.",
        telling=("email", "phone"), phone="020 7946 0123", came_by="Answered a card in the library",
    ),
    Who(
        "Yusuf Warsame", "Yusuf", ("Member", "Trustee 9"),
        "Drove trains in Hargeisa and buses in London. Tells stories in Somali and English.",
        telling=("face_to_face", "easy_read"), language="Somali", helps=("transport", "near_the_door"),
        helps_words="Does not go home alone after dark.", phone="07700 900131", came_by="His doctor",
        joined="4 years ago", emergency=("Halima Abdi", "07700 900188"), steps=TOLD_ALL[:4], asked_again=-12,
    ),
    Who(
        "Grace Adomako", "Grace", ("Volunteer 13", "Trustee 9", "Chair 5"),
        "A school cook who fed 300 a day. Sings alto. Came as a volunteer and stayed for the company.",
        telling=("email",), phone="07700 900140", came_by="Time bank",
    ),
    Who(
        "Tunde Oyelaran", "Tunde", ("Volunteer", "Neighbour"),
        "Lives across the road. Mends anything with a plug. Works nights.",
        telling=("phone",), phone="07700 900152", came_by="Came in to fix the urn",
    ),
    Who(
        "Rosa Figueira", "Rosa", ("Carer", "Volunteer 8"),
        "Looks after her mother, Connie. Writes lovely letters. From Madeira.",
        telling=("email", "phone"), language="Portuguese", phone="07700 900163", came_by="Her mother's doctor",
        notes="Tired in the afternoons. Ask before you give her a job.",
    ),
    Who(
        "Conceição Tavares", "Connie", ("Member",),
        "Had a flower stall in Funchal. Knows every plant by its smell.",
        telling=("face_to_face", "other_language"), language="Portuguese",
        helps=("supporter", "interpreter", "wheelchair_space"), helps_words="Rosa sits on her left. Show, then say.",
        came_by="Her doctor", joined="3 years ago", emergency=("Rosa Figueira", "07700 900163"),
        steps=TOLD_ALL, asked_again=75,
    ),
    Who(
        "Patrick Gallagher", "Paddy", ("Member", "Resident"),
        "Built half the flats round here. Plays the mouth organ. Roscommon man.",
        telling=("large_print",), size=24, helps=("hearing_loop", "near_the_door"),
        helps_words="Hears best on the right side.", phone="020 7946 0175", came_by="Lives upstairs",
        joined="5 years ago", steps=TOLD_ALL[:3], asked_again=20,
    ),
    Who(
        "Noor Begum", "Noor", ("Member",),
        "Sewed for a shop in Brick Lane. Hums when she is happy. Speaks Bengali most of all.",
        telling=("face_to_face", "audio"), language="Bengali", helps=("interpreter", "quiet_place", "breaks"),
        helps_words="Goes out for air after half an hour. That is fine.", came_by="Farida brought her",
        joined="2 years ago", asked_again=5,
    ),
    Who(
        "Farida Choudhury", "Farida", ("Carer", "Trustee 9"),
        "Noor's sister-in-law. Ran a launderette for 20 years. Good with forms.",
        telling=("phone", "plain_print"), language="Bengali", phone="07700 900184", came_by="Noor's memory nurse",
    ),
    Who(
        "Leroy Pinnock", "Leroy", ("Member", "Volunteer 6"),
        "Chef on the ferries. 58 and has dementia. Still makes the best rice and peas in Lambeth.",
        telling=("easy_read", "phone"), helps=("more_time", "breaks"), helps_words="One thing at a time.",
        phone="07700 900196", came_by="Memory clinic", joined="2 years ago",
        emergency=("Sandra, his wife", "07700 900197"),
        steps=TOLD_ALL, asked_again=110,
    ),
    Who(
        "Siobhán Doyle", "Siobhán", ("Member",),
        "Danced in the National Ballroom in Kilburn. Knows the words of 200 songs.",
        telling=("easy_read",), helps=("hearing_loop", "supporter"), helps_words="Sean writes things down for her.",
        came_by="Sean heard of us in church", joined="3 years ago", emergency=("Sean Brophy", "07700 900209"),
    ),
    Who(
        "Sean Brophy", "Sean", ("Carer", "Volunteer 10"),
        "Siobhán's nephew. Drives the community minibus. Support the quiet ones, he says.",
        telling=("phone",), phone="07700 900209", came_by="Church noticeboard",
    ),
    Who(
        "Desta Haile", "Desta", ("Volunteer 11",),
        "Studying to be a nurse. Teaches chair exercise. From Asmara.",
        telling=("email",), phone="07700 900211", came_by="Her college", language="Tigrinya",
    ),
    Who(
        "Ken Marlow", "Ken", ("Member", "Resident"),
        "Printer by trade. Makes the posters. Uses a wheelchair and a sharp pencil.",
        telling=("plain_print",), helps=("wheelchair_space", "step_free"), helps_words="Leave the space by the piano.",
        phone="020 7946 0222", came_by="Lives on the ground floor", joined="6 years ago",
    ),
    Who(
        "Amina Jama", "Amina", ("Member", "Volunteer 4"),
        "Had a shop in Mogadishu. Learning to read English here. Makes sambusa for 40.",
        telling=("audio", "face_to_face"), language="Somali", helps=("read_aloud",),
        helps_words="Read it to her before the meeting.", phone="07700 900233", came_by="Yusuf", joined="2 years ago",
    ),
    Who(
        "Winston Prescod", "Winston", ("Member",),
        "Cricket for Barbados under 19. Grows callaloo. Laughs at his own jokes first.",
        telling=("large_print", "phone"), size=28, helps=("bright_light", "transport"),
        helps_words="Sees a little on the left side.", phone="020 7946 0244", came_by="The eye hospital",
        joined="4 years ago", steps=TOLD_ALL[:5], asked_again=-30,
    ),
    Who(
        "Kofi Asante", "Kofi", ("Volunteer", "Neighbour"),
        "Highlife drummer. Brings his drums on the bus. Works at the market on Saturdays.",
        telling=("phone",), language="Twi", phone="07700 900255", came_by="Heard the singing from the street",
    ),
    Who(
        "Bernadette Quinn", "Bernie", ("Carer",),
        "Looks after her husband at home. Comes on Wednesdays to be looked after herself.",
        telling=("phone",), phone="07700 900266", came_by="Carers' group", helps=("breaks",),
        helps_words="Keeps her phone on, in case.",
    ),
    Who(
        "Łucja Zielińska", "Łucja", ("Member", "Resident"),
        "Was a tailor in Gdynia. Sews the curtains, the costumes and the banners.",
        telling=("easy_read", "other_language"), language="Polish", helps=("near_the_door",),
        phone="020 7946 0277", came_by="Lives on the second floor", joined="3 years ago",
    ),
    Who(
        "Delroy Campbell", "Delroy", ("Member", "Chair -5", "Trustee -5"),
        "Union man at the post office. Chaired us for a long time. Now he has time for dominoes.",
        telling=("plain_print", "phone"), phone="07700 900288", came_by=HERE, joined="The first year",
    ),
    Who(
        "Ivy Standish", "Ivy", ("Member", "Resident"),
        "92. Drove an ambulance for 20 years. Says poems by heart.",
        telling=("large_print", "audio"), size=24, helps=("hearing_loop", "more_time", "food_or_medicine"),
        helps_words="Pills at 12 noon with food.", came_by="Lives upstairs", joined="Before there was a kitchen",
        emergency=("The warden", "020 7946 0299"), steps=TOLD_ALL, asked_again=60,
    ),
    Who(
        "Arjun Mehta", "Arjun", ("Volunteer 3",),
        "Retired from the bank. Helps people with their tablets and phones.",
        telling=("email",), phone="07700 900301", came_by="Library card",
    ),
    Who(
        "Esi Boateng", "Esi", ("Volunteer 12",),
        "Hairdresser. Does hands and hair on the last Wednesday.",
        telling=("phone",), language="Twi", phone="07700 900312", came_by="Grace",
    ),
    Who(
        "Halima Abdi", "Halima", ("Carer", "Neighbour"),
        "Yusuf's daughter. 2 small boys. Comes when school allows.",
        telling=("phone", "email"), language="Somali", phone="07700 900188", came_by="Yusuf",
    ),
    Who(
        "Tomás Ferreira", "Tomás", ("Member",),
        "Baker. Up at 4 all his life. Gave us our bread until his shop closed.",
        telling=("easy_read",), language="Portuguese", helps=("transport", "step_free"), phone="07700 900334",
        came_by="Rosa", joined="2 years ago",
    ),
    Who(
        "Gloria Baptiste", "Gloria", ("Member",),
        "Sang in the Deptford gospel choir with her husband, Cyril. Sings for the two of them now.",
        telling=("face_to_face",), phone="020 7946 0345", came_by="The church", joined="4 years ago",
        notes="Misses Cyril. Sit with her at lunch.",
    ),
    Who(
        "Mick Tanner", "Mick", ("Neighbour", "Volunteer 2"),
        "Has the allotment behind the flats. Brings more beans than we can eat.",
        telling=("phone",), phone="07700 900356", came_by="Over the fence",
    ),
    Who(
        "Precious Nkansah", "Precious", ("Volunteer 7",),
        "Works in a care home and comes on her day off. Says she rests here.",
        telling=("phone",), phone="07700 900367", came_by="Esi",
    ),
    Who(
        "Doreen Applegate", "Doreen", ("Member", "Resident"),
        "Telephonist. Rings everybody who did not come. Knows who is ill before they do.",
        telling=("phone", "plain_print"), phone="020 7946 0378", came_by="Lives next to the lift",
        joined="5 years ago",
    ),
    Who(
        "Zainab Ali", "Zainab", ("Member",),
        "Taught little ones in Sylhet. Shy in the big circle. Lovely one to one.",
        telling=("face_to_face",), language="Bengali", helps=("quiet_place", "supporter"),
        helps_words="Ask her before the meeting, not in it.", came_by="Social worker", joined="About a year ago",
    ),
    Who(
        "Eamon Casey", "Eamon", ("Member",),
        "Joiner. Made our benches. Does not like fuss.",
        telling=("large_print",), size=18, helps=("breaks",), phone="020 7946 0389", came_by="Paddy",
        joined="2 years ago",
    ),
    Who(
        "Olu Adeyemi", "Olu", ("Volunteer 5", "Trustee 5"),
        "Writes bids for a living and gives us one evening a month.",
        telling=("email",), language="Yoruba", phone="07700 900400", came_by="Volunteer centre",
    ),
    Who(
        "Joyce Henry", "Joyce", ("Member",),
        "School dinner lady. 66, has dementia, and a diary full of outings.",
        telling=("easy_read", "phone"), helps=("papers_ahead", "more_time"), phone="07700 900411",
        came_by="Memory clinic", joined="About a year ago",
    ),
    Who(
        "Anne Fairweather", "Anne", ("Partner", "Trustee 9"),
        "Memory nurse. Comes as herself on Wednesdays, and with her bag when asked.",
        telling=("email",), phone="020 7946 0422", came_by="The memory clinic",
    ),
    Who(
        "Dev Malhotra", "Dev", ("Partner",),
        "From the time bank. Counts our hours and never forgets a name.",
        telling=("email",), phone="020 7946 0433", came_by="The time bank",
    ),
    Who("Tara Lowe", "Tara", ("Student 6",), "17. Comes from the school on Wednesdays. Learning the steel pan.",
        telling=("email",), came_by="Her school"),
    Who("Jamal Reid", "Jamal", ("Student 6",), "16. Came for the certificate. Comes for the dominoes.",
        telling=("phone",), came_by="His school"),
    Who(
        "Jean Whitlock", "Jean", (), "Would like company and a garden. Her son rang for her.",
        telling=("phone",), phone="020 7946 0455", standing="waiting", came_by="Her son, by phone",
        helps=("transport",),
    ),
    Who(
        "Ravi Nair", "Ravi", (), "Retired teacher. Came once with Arjun and beat him at chess.",
        telling=("email",), phone="07700 900466", standing="waiting", came_by="Arjun",
    ),
    Who(
        "Mei Lin Chan", "Mei Lin", (), "Her doctor sent her to us. Speaks Cantonese.",
        telling=("other_language",), language="Cantonese", standing="waiting", came_by="Her doctor",
        helps=("interpreter",),
    ),
    Who(
        "Stefan Popescu", "Stefan", ("Volunteer -3",), "Drove the minibus. Moved to Leeds to be near his girls.",
        telling=("email",), standing="left", left="Moved to Leeds", came_by="Volunteer centre",
    ),
    Who(
        "Cyril Baptiste", "Cyril", ("Member",), "Tenor. Gloria's husband for 51 years. His chair is by the piano.",
        standing="died", came_by="The church", joined="4 years ago",
    ),
)  # fmt: skip

# Who, who stands by them, how, and a word about it.
TIES: tuple[tuple[str, str, str, str], ...] = (
    ("Connie", "Rosa", "family", "Her daughter"),
    ("Connie", "Rosa", "supporter", "Says it in Portuguese when needed"),
    ("Noor", "Farida", "family", "Her sister-in-law"),
    ("Noor", "Farida", "supporter", ""),
    ("Siobhán", "Sean", "family", "Her nephew"),
    ("Siobhán", "Sean", "supporter", "Writes things down for her"),
    ("Yusuf", "Halima", "family", "His daughter"),
    ("Yusuf", "Kofi", "buddy", "They walk to the bus together"),
    ("Winston", "Precious", "buddy", "Pours his tea and reads the bus times"),
    ("Zainab", "Farida", "buddy", "Speaks Bengali with her"),
    ("Zainab", "Anne", "supporter", "Asks her before meetings"),
    ("Ivy", "Tara", "buddy", "They learn poems together"),
    ("Paddy", "Jamal", "buddy", "Dominoes"),
    ("Gloria", "Cyril", "family", "Her husband, who died"),
    ("Gloria", "Hyacinth", "friend", ""),
    ("Leroy", "Grace", "buddy", "In the kitchen"),
    ("Amina", "Arjun", "buddy", "Reading in English"),
    ("Joyce", "Doreen", "buddy", "Doreen rings her on Tuesdays"),
)
