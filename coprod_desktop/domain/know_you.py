"""The cards of Getting to know you: the start of a sentence, and ready answers that end in gifts.

"What are your skills?" is a hard question. "I am happiest when..." is an easy one, and the answer is a gift.
"""

from __future__ import annotations

from dataclasses import dataclass

# Each ready gift with its family.
READY_SKILLS: dict[str, str] = {
    "cooking": "cooking",
    "cooking_for_many": "cooking",
    "baking": "cooking",
    "making_tea": "cooking",
    "food_from_far": "cooking",
    "washing_up": "cooking",
    "singing": "music",
    "piano": "music",
    "guitar": "music",
    "drums": "music",
    "choosing_music": "music",
    "listening": "listening",
    "welcoming": "listening",
    "caring": "listening",
    "letters": "writing",
    "grants": "writing",
    "minutes": "writing",
    "forms": "writing",
    "book_keeping": "book_keeping",
    "computers": "computers",
    "photos": "computers",
    "phones": "computers",
    "driving": "driving",
    "buses": "driving",
    "lifts": "driving",
    "gardening": "garden",
    "animals": "garden",
    "portuguese": "languages",
    "spanish": "languages",
    "french": "languages",
    "bengali": "languages",
    "somali": "languages",
    "yoruba": "languages",
    "irish": "languages",
    "signing": "languages",
    "new_language": "languages",
    "area": "memories",
    "work_stories": "memories",
    "school_stories": "memories",
    "young_stories": "memories",
    "far_stories": "memories",
    "old_songs": "memories",
    "company": "company",
    "jokes": "company",
    "games": "company",
    "children": "company",
    "sport_talk": "company",
    "films": "company",
    "sewing": "making",
    "knitting": "making",
    "mending": "making",
    "painting": "making",
    "woodwork": "making",
    "machines": "making",
    "dancing": "moving",
    "walking": "moving",
    "wheelchair": "moving",
    "exercise": "moving",
    "shopping": "time",
    "phone_calls": "time",
    "setting_up": "time",
    "carrying": "time",
}


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `way` is what its answers become: share, learn or help. `answers` are keys of READY_SKILLS."""

    code: str
    way: str
    answers: tuple[str, ...]


CARDS: tuple[Card, ...] = (
    Card("ask_me", "share", ("cooking", "gardening", "mending", "computers", "forms", "area")),
    Card("happiest", "share", ("singing", "gardening", "dancing", "company", "painting", "walking")),
    Card("talk_all_day", "share", ("sport_talk", "films", "animals", "far_stories", "area", "choosing_music")),
    Card("hands", "share", ("sewing", "knitting", "mending", "woodwork", "baking", "painting")),
    Card("work", "share", ("book_keeping", "caring", "children", "driving", "machines", "cooking_for_many")),
    Card("kitchen", "share", ("cooking", "baking", "making_tea", "food_from_far", "washing_up", "setting_up")),
    Card("music", "share", ("singing", "dancing", "piano", "guitar", "drums", "choosing_music")),
    Card("new", "share", ("welcoming", "listening", "company", "jokes", "games", "phone_calls")),
    Card("remember", "share", ("area", "work_stories", "school_stories", "young_stories", "far_stories", "old_songs")),
    Card("speak", "share", ("portuguese", "spanish", "french", "bengali", "somali", "yoruba", "irish", "signing")),
    Card("paper", "share", ("letters", "grants", "book_keeping", "minutes", "phone_calls", "photos")),
    Card("out", "share", ("driving", "wheelchair", "walking", "shopping", "buses", "carrying")),
    Card("learn", "learn", ("computers", "singing", "cooking", "new_language", "dancing", "painting")),
    Card("help", "help", ("lifts", "forms", "phones", "shopping", "gardening", "mending")),
)
