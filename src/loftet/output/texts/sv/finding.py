"""What is said of each kind of finding: ``<name>``, ``.why`` and ``.help``, with ``/<detail>`` where it differs.

One file a subject, put together here; the keys are explained in ``output/findings/sentences.py``.
"""

from loftet.output.texts.examples import shapes
from loftet.output.texts.sv import (
    finding_exception,
    finding_file,
    finding_followup,
    finding_form,
    finding_language,
    finding_outcomes,
    finding_parties,
    finding_privacy,
    finding_record,
    finding_sources,
    finding_targets,
    finding_trace,
    finding_value,
    finding_yaml,
)

TEXTS: dict[str, str | tuple[str, str]] = {
    **finding_file.TEXTS,
    **finding_yaml.TEXTS,
    **finding_record.TEXTS,
    **finding_value.TEXTS,
    **shapes.TEXTS,
    **finding_form.TEXTS,
    **finding_parties.TEXTS,
    **finding_targets.TEXTS,
    **finding_trace.TEXTS,
    **finding_followup.TEXTS,
    **finding_outcomes.TEXTS,
    **finding_language.TEXTS,
    **finding_privacy.TEXTS,
    **finding_sources.TEXTS,
    **finding_exception.TEXTS,
}
