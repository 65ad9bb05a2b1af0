"""How hurried notes name days and times, as pieces of patterns that other readers are made of."""

WEEKDAY = r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
NTH = r"\d{1,2}(?:st|nd|rd|th)?"
WHOLE_DAY = (
    rf"(?:{WEEKDAY},?\s+(?:the\s+)?)?(?:\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d{{2}})"
    rf"|\d{{1,2}}/\d{{1,2}}(?:/(?:\d{{4}}|\d{{2}}))?|{NTH}(?:\s+of)?\s+{MONTH}\b(?:,?\s+\d{{4}})?"
    rf"|{MONTH}\s+{NTH}(?:,?\s+\d{{4}})?)(?![\w/])"
)
PART_OF_MONTH = (
    r"(?:the\s+)?(?:end|start|beginning|middle)\s+(?:of\s+)?"
    rf"(?:(?:the\s+)?month|next\s+month|{MONTH}\b(?:\s+\d{{4}})?)"
)
NEAR_DAY = (
    rf"(?:next|this)\s+(?:week\b|month\b|{WEEKDAY}\b)|{WEEKDAY}\s+week\b|tomorrow\b|{WEEKDAY}\b"
    r"|(?:the\s+)?end\s+of\s+the\s+week\b|\d+\s+(?:days|weeks|months)(?:\s+time)?\b|a\s+(?:week|fortnight|month)\b"
)
CLOCK = (
    r"(?:\d{1,2}[.:]\d{2}\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm|noon|o'?clock|ish)|noon|midday"
    r"|half\s+(?:past\s+)?[a-z]+|quarter\s+(?:past|to)\s+[a-z]+)"
)
