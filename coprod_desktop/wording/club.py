"""The words a new club starts with: its roles, what every meeting talks about, how we work together."""

from coprod_desktop.wording.marks import QT_TRANSLATE_NOOP

WORDS: dict[str, str] = {
    "club.role.carer": QT_TRANSLATE_NOOP("wording", "Carer"),
    "club.role.member": QT_TRANSLATE_NOOP("wording", "Member"),
    "club.role.neighbour": QT_TRANSLATE_NOOP("wording", "Neighbour"),
    "club.role.partner": QT_TRANSLATE_NOOP("wording", "Partner"),
    "club.role.staff": QT_TRANSLATE_NOOP("wording", "Staff"),
    "club.role.trustee": QT_TRANSLATE_NOOP("wording", "Trustee"),
    "club.role.volunteer": QT_TRANSLATE_NOOP("wording", "Volunteer"),
    "club.standing.welcome": QT_TRANSLATE_NOOP("wording", "Welcome, and who is here"),
    "club.standing.last_time": QT_TRANSLATE_NOOP("wording", "What we said last time"),
    "club.standing.jobs": QT_TRANSLATE_NOOP("wording", "How our jobs are going"),
    "club.standing.money": QT_TRANSLATE_NOOP("wording", "Our money"),
    "club.standing.anything_else": QT_TRANSLATE_NOOP("wording", "Anything else"),
    "club.standing.next_time": QT_TRANSLATE_NOOP("wording", "When we meet next"),
    "club.how_we_work": QT_TRANSLATE_NOOP(
        "wording",
        "We are all equal. Nobody here is above anybody else.\n"
        "We are all different, and that makes us strong. Everyone is welcome.\n"
        "Everyone can take part. We make it easy to come, to hear and to be heard.\n"
        "We all give and we all get. Everyone has something to share.\n"
        "One person speaks at a time. We all listen.\n"
        "We take our time. Nobody is hurried.\n"
        "What is private stays in this room.",
    ),
}
