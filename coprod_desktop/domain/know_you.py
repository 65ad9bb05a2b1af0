"""The cards of Getting to know you: the start of a sentence, and ready answers that end in gifts.

"What are your skills?" is a hard question. "I am happiest when..." is an easy one, and the answer is a gift.
"""

from __future__ import annotations

from coprod_desktop.domain.values import dataclass

# Each ready gift with its family and its picture.
READY_SKILLS: dict[str, tuple[str, str]] = {
    "cooking": ("cooking", "cooking"),
    "cooking_for_many": ("cooking", "lunch"),
    "baking": ("cooking", "cake"),
    "making_tea": ("cooking", "teapot"),
    "food_from_far": ("cooking", "rice"),
    "washing_up": ("cooking", "washing_up"),
    "singing": ("music", "singing"),
    "piano": ("music", "piano"),
    "guitar": ("music", "guitar"),
    "drums": ("music", "drums"),
    "choosing_music": ("music", "music"),
    "listening": ("listening", "listening"),
    "welcoming": ("listening", "welcome"),
    "caring": ("listening", "carer"),
    "letters": ("writing", "letter"),
    "grants": ("writing", "grant"),
    "minutes": ("writing", "minutes"),
    "forms": ("writing", "form"),
    "book_keeping": ("book_keeping", "book_keeping"),
    "computers": ("computers", "computer"),
    "photos": ("computers", "camera"),
    "phones": ("computers", "mobile_phone"),
    "driving": ("driving", "car"),
    "buses": ("driving", "bus"),
    "lifts": ("driving", "transport_lift"),
    "gardening": ("garden", "garden"),
    "animals": ("garden", "dog"),
    "portuguese": ("languages", "languages"),
    "spanish": ("languages", "languages"),
    "french": ("languages", "languages"),
    "bengali": ("languages", "languages"),
    "somali": ("languages", "languages"),
    "yoruba": ("languages", "languages"),
    "irish": ("languages", "languages"),
    "signing": ("languages", "sign_language"),
    "new_language": ("languages", "other_language"),
    "area": ("memories", "place"),
    "work_stories": ("memories", "briefcase"),
    "school_stories": ("memories", "school"),
    "young_stories": ("memories", "memories"),
    "far_stories": ("memories", "world"),
    "old_songs": ("memories", "radio"),
    "company": ("company", "company"),
    "jokes": ("company", "theatre"),
    "games": ("company", "dominoes"),
    "children": ("company", "children"),
    "sport_talk": ("company", "football"),
    "films": ("company", "television"),
    "sewing": ("making", "sewing"),
    "knitting": ("making", "making"),
    "mending": ("making", "tools"),
    "painting": ("making", "art"),
    "woodwork": ("making", "wood_work"),
    "machines": ("making", "gear"),
    "dancing": ("moving", "dance"),
    "walking": ("moving", "walking"),
    "wheelchair": ("moving", "wheelchair"),
    "exercise": ("moving", "chair_exercise"),
    "shopping": ("time", "shopping"),
    "phone_calls": ("time", "telephone"),
    "setting_up": ("time", "chairs"),
    "carrying": ("time", "box"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `way` is what its answers become: share, learn or help. `answers` are keys of READY_SKILLS."""

    code: str
    way: str
    picture: str
    answers: tuple[str, ...]


CARDS: tuple[Card, ...] = (
    Card("ask_me", "share", "who_to_ask", ("cooking", "gardening", "mending", "computers", "forms", "area")),
    Card("happiest", "share", "sun", ("singing", "gardening", "dancing", "company", "painting", "walking")),
    Card("talk_all_day", "share", "said", ("sport_talk", "films", "animals", "far_stories", "area", "choosing_music")),
    Card("hands", "share", "give", ("sewing", "knitting", "mending", "woodwork", "baking", "painting")),
    Card(
        "work", "share", "briefcase", ("book_keeping", "caring", "children", "driving", "machines", "cooking_for_many")
    ),
    Card(
        "kitchen",
        "share",
        "kettle_tea",
        ("cooking", "baking", "making_tea", "food_from_far", "washing_up", "setting_up"),
    ),
    Card("music", "share", "music", ("singing", "dancing", "piano", "guitar", "drums", "choosing_music")),
    Card("new", "share", "welcome", ("welcoming", "listening", "company", "jokes", "games", "phone_calls")),
    Card(
        "remember",
        "share",
        "memories",
        ("area", "work_stories", "school_stories", "young_stories", "far_stories", "old_songs"),
    ),
    Card(
        "speak",
        "share",
        "languages",
        ("portuguese", "spanish", "french", "bengali", "somali", "yoruba", "irish", "signing"),
    ),
    Card("paper", "share", "pencil", ("letters", "grants", "book_keeping", "minutes", "phone_calls", "photos")),
    Card("out", "share", "trip", ("driving", "wheelchair", "walking", "shopping", "buses", "carrying")),
    Card("learn", "learn", "learn", ("computers", "singing", "cooking", "new_language", "dancing", "painting")),
    Card("help", "help", "help_wanted", ("lifts", "forms", "phones", "shopping", "gardening", "mending")),
)
