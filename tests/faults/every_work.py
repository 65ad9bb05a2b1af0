"""Every kind of work that the rigs disturb. Another one is one line here."""

from __future__ import annotations

from tests.faults.coming_back import BringingBack, BringingBackOther, BringingBackOverDamage, Restoring, Salvaging
from tests.faults.forgetting import Forgetting
from tests.faults.new_key import GettingNewKey
from tests.faults.updating import Updating
from tests.faults.work import ChangingPasswords, Copying, Making, Migrating, Saving, Work

ALL: tuple[type[Work], ...] = (
    Saving,
    Copying,
    Forgetting,
    Restoring,
    BringingBack,
    BringingBackOther,
    BringingBackOverDamage,
    Salvaging,
    Migrating,
    ChangingPasswords,
    GettingNewKey,
    Making,
    Updating,
)
