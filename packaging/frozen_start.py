"""Where the installed program on Linux starts."""

import os
import sys

# The folder of our own libraries is for this program alone: what it opens (a PDF viewer, say) needs the computer's.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before

from coprod_desktop.__main__ import main  # noqa: E402 - the line above comes first

sys.exit(main())
