"""The JSON Schema of the record, for editors and for others who check promise files."""

from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from loftet.model.document import FORMAT_VERSION, Document

SCHEMA_FILE: Final = f"loftet-{FORMAT_VERSION}.json"


class _EditorSchema(GenerateJsonSchema):
    """The shape an editor explains best: Swedish only, and a list of types rather than alternatives."""

    schema_dialect = "https://json-schema.org/draft/2020-12/schema"

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 # the base class's signature
        return False

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        # A key without a value counts as left out, so no key needs to offer null.
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        # A default such as an empty list would only be noise when the editor inserts it.
        return self.generate_inner(schema["schema"])

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        return {"type": "string", "enum": [member.value for member in schema["members"]]}

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        # One value alone stands for a list of one.
        item = self.generate_inner(schema["items_schema"][0])
        if "anyOf" in item:
            return {"anyOf": [*item["anyOf"], {"type": "array", "items": item}]}
        if "type" in item:
            types = item["type"] if isinstance(item["type"], list) else [item["type"]]
            return item | {"type": [*types, "array"], "items": item}
        return {"anyOf": [item, {"type": "array", "items": item}]}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        result = super().model_schema(schema)
        result.pop("description", None)  # the docstring is for programmers
        return result


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of format 1, with Swedish titles, descriptions and examples."""
    schema = Document.model_json_schema(schema_generator=_EditorSchema)
    return {"$schema": _EditorSchema.schema_dialect, **schema}
