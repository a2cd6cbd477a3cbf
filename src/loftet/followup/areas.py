"""The areas that a document is in."""

from loftet.model.document import Document
from loftet.model.geo import municipality


def areas(document: Document) -> frozenset[str]:
    """Return the names of all areas that a document is in, from parts of a town to the police region."""
    area = document.area
    counties = [found.county for name in area.municipalities if (found := municipality(name))]
    named = (area.police_region, area.police_area, area.police_district)
    return frozenset(
        {
            *area.districts,
            *area.municipalities,
            *area.counties,
            *(county.name for county in counties),
            *(county.police_region for county in counties),
            *filter(None, named),
        }
    )
