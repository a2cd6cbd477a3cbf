"""What a repository of promises can decide about its checks, in ``loftet.toml`` or ``[tool.loftet]``."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from loftet.model.base import bad_value
from loftet.model.finding import Level


def _inside(path: str) -> str:
    # A repository must not be able to point a run at files elsewhere on the machine.
    if path.startswith(("/", "\\", "~")) or ":" in path or ".." in path.replace("\\", "/").split("/"):
        raise bad_value("path_outside", value=path)
    return path


RelativePath = Annotated[str, AfterValidator(_inside)]
"""A path below the folder of the configuration file."""


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class LintConfig(_Section, title="lint"):
    """How ``loftet lint`` judges."""

    select: list[str] = Field(
        default=["LFT"], description="Regler som används: koder, början av koder (LFT3) eller namn.", examples=[["LFT"]]
    )
    ignore: list[str] = Field(default=[], description="Regler som inte används.", examples=[["LFT7"]])
    levels: dict[str, Annotated[Level, Field(strict=False)]] = Field(
        default={}, description="Egna nivåer: error, warning eller info.", examples=[{"LFT301": "error"}]
    )
    per_file_ignores: dict[str, list[str]] = Field(
        default={},
        alias="per-file-ignores",
        description="Regler som inte används i filer vars sökväg passar mönstret.",
        examples=[{"promises/arkiv/*": ["LFT5"]}],
    )
    fail_on: Level = Field(
        default=Level.ERROR, strict=False, alias="fail-on", description="Nivån som räknas som underkänt."
    )
    baseline: RelativePath | None = Field(
        default=None, description="Fil med godtagna fynd.", examples=["loftet-baseline.json"]
    )


class Config(_Section, title="loftet.toml"):
    """The whole configuration."""

    lang: Literal["sv", "en"] | None = Field(
        default=None,
        description="Språk i hjälp och meddelanden: sv är svenska, en är engelska. Sidor är på svenska ändå.",
        examples=["sv"],
    )
    lint: LintConfig = Field(default=LintConfig(), description="Inställningar för loftet lint.")


def config_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of ``loftet.toml``, with Swedish descriptions."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Config.model_json_schema()}
