"""What is said of each kind of finding: ``<name>``, ``.why`` and ``.help``, with ``/<detail>`` where it differs.

One file a subject, put together here; the keys are explained in ``output/findings/sentences.py``.
"""

from loftet.output.texts.en import finding_file, finding_record, finding_yaml

TEXTS: dict[str, str | tuple[str, str]] = {
    **finding_file.TEXTS,
    **finding_yaml.TEXTS,
    **finding_record.TEXTS,
}
