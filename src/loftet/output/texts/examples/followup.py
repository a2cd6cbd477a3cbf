"""Examples of the rules on the plan for following up, and whether it was kept to."""

from typing import Final

from loftet.output.texts.examples.example import Example

EXAMPLES: Final = {
    # LFT501
    "ingen-uppföljningsplan": Example(
        "top",
        """\
# uppföljningsplan saknas
""",
        """\
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT502
    "plan-utan-tid": Example(
        "top",
        """\
uppföljningsplan:
  till: styrgruppen
  kanaler: kommunens webbplats
""",
        """\
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT503
    "plan-utan-invånare": Example(
        "top",
        """\
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
""",
        """\
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT504
    "plan-utan-ansvarig": Example(
        "top",
        """\
uppföljningsplan:
  rytm: tertial
  kanaler: kommunens webbplats
""",
        """\
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT505
    "försenad-uppföljning": Example(
        "top",
        """\
period: 2025–2026
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
        """\
period: 2026
uppföljningsplan:
  rytm: tertial
  till: styrgruppen
  kanaler: kommunens webbplats
""",
    ),
    # LFT506
    "aldrig-uppföljt": Example(
        "top",
        """\
period: 2025
uppföljningsplan:
  rytm: efter perioden
  till: styrgruppen
  kanaler: kommunens webbplats
""",
        """\
period: 2025
uppföljningsplan:
  rytm: efter perioden
  till: styrgruppen
  kanaler: kommunens webbplats
utfall:
  - avser: 2025
    status: uppfyllt
    text: Alla vandringar blev av.
    källa: uppföljning
""",
    ),
    # LFT507
    "annan-rytm": Example(
        "activity",
        """\
utfall:
  - avser: 2026-K1
    antal: 1
    källa: uppföljning
""",
        """\
utfall:
  - avser: 2026-T1
    antal: 1
    källa: uppföljning
""",
    ),
}
