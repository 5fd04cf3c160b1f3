"""The one base of every value that travels between rooms."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen value, closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)
