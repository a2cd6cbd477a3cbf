"""Where a document applies, in words."""

from loftet.model.party import Area
from loftet.output.pages.wording import Wording


def places(area: Area) -> tuple[str, ...]:
    """Return the municipalities, each once; where there are none, the smallest area that is named."""
    if area.municipalities:
        return tuple(dict.fromkeys(area.municipalities))
    police = (area.police_district, area.police_area, area.police_region)
    return area.counties or next(((name,) for name in police if name), ())


def place(area: Area, say: Wording) -> str:
    """Put the place into words: ``Kronogården och Lextorp i Trollhättan``; empty when none is named."""
    whole = say.listed(places(area))
    if not area.districts:
        return whole
    districts = say.listed(area.districts)
    return say("place.districts", districts=districts, whole=whole) if whole else districts
