"""One question's lines to its fields: title, prompt, answer, explanation, options, key."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tikulint.loaders.markdown.asides import says_only_kind
from tikulint.loaders.markdown.candidates import BOLD, LABEL, Candidate
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.labels import Role
from tikulint.loaders.markdown.numbering import number_at
from tikulint.loaders.markdown.options import (
    Options,
    find_options,
    key_in_stem,
    key_of,
    verdict_in_stem,
)
from tikulint.loaders.markdown.outline import Outline
from tikulint.loaders.markdown.pieces import NOTHING, Piece, piece
from tikulint.loaders.markdown.plaintext import plain
from tikulint.loaders.markdown.regions import Region
from tikulint.loaders.markdown.segments import Active, Segment, cut, cut_inline
from tikulint.model.places import Span
from tikulint.model.question import Option, normalised

_ANCHORS = re.compile(r"\s*(?:<a\b[^>]*>\s*(?:</a>)?\s*)*", re.IGNORECASE)
_BULLET = re.compile(r"[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_INDENT = re.compile(r"[ \t]*")


@dataclass(slots=True)
class Fields:
    """A question's fields as they were found; `labels` are the roles that a label announced."""

    number: str | None = None
    title: Piece = NOTHING
    prompt: Piece = NOTHING
    answer: Piece = NOTHING
    explanation: Piece = NOTHING
    options: tuple[Option, ...] = ()
    answer_key: str = ""
    answer_key_span: Span | None = None
    labels: set[Role] = field(default_factory=set)
    stem_start: int = 0


class Reader:
    """Reads the fields of one file's questions.

    `active` says which labels count in it, `choice` whether most of its questions have options.
    """

    def __init__(
        self,
        outline: Outline,
        features: Features,
        active: Active,
        *,
        choice: bool = False,
    ) -> None:
        self._choice = choice
        self._notes: list[Segment] = []
        self._outline = outline
        self._features = features
        self._active = active

    def read(self, region: Region) -> Fields:
        """Return the fields of one region."""
        candidate = region.candidate
        fields = Fields(number=candidate.number)
        fields.stem_start = candidate.start
        if candidate.tier == LABEL:
            segments = self._labelled(candidate, region.stop, fields)
        elif self._is_plain_line(region):
            fields.title = self._title(candidate, self._outline.end(candidate.line))
            return fields
        elif _on_own_line(candidate):
            fields.title = self._title(candidate, self._outline.end(candidate.line))
            segments = self._cut(None, candidate.last + 1, region.stop)
        else:
            segments = self._stem(candidate, region.stop, fields)
        fields.labels = {s.role for s in segments if s.role not in (None, Role.NOTE)}
        self._notes = [segment for segment in segments if segment.role is Role.NOTE]
        self._fill(fields, self._without_notes(segments))
        return fields

    def _is_plain_line(self, region: Region) -> bool:
        """Whether a region is one line that holds a question and nothing else."""
        candidate = region.candidate
        if region.stop > candidate.line + 1:
            return False
        line = self._outline.text[candidate.start : self._outline.starts[region.stop]]
        return not _MORE.search(line) and candidate.line not in self._features.labels

    def _without_notes(self, segments: list[Segment]) -> list[Segment]:
        """Return the segments without those before the text: a note such as 难度：, and blanks."""
        kept = [segment for segment in segments if segment.role is not Role.NOTE]
        text = self._outline.text
        while len(kept) > 1 and kept[0].role is None and kept[1].role is None:
            if text[kept[0].start : kept[0].end].strip():
                kept[0].end = kept[1].end
                del kept[1]
            else:
                del kept[0]
        return kept

    def _cut(self, role: Role | None, line: int, stop: int, start: int = -1) -> list[Segment]:
        if line >= stop and start < 0:
            end = self._outline.starts[stop]
            return [Segment(role, line, end, end)]
        begin = self._outline.starts[line] if start < 0 else start
        first = Segment(role, line, begin, 0)
        segments = cut(self._outline, self._features, first, stop, self._active, titled=start >= 0)
        if not any(segment.role is Role.ANSWER for segment in segments):
            segments[:1] = cut_inline(self._outline, segments[0])
        return segments

    def _labelled(self, candidate: Candidate, stop: int, fields: Fields) -> list[Segment]:
        label = candidate.label
        fields.number = (label.number if label else None) or candidate.number
        segments = self._cut(Role.QUESTION, candidate.line, stop, candidate.start)
        segments[0].label = label
        return segments

    def _stem(self, candidate: Candidate, stop: int, fields: Fields) -> list[Segment]:
        """Cut an item or a numbered line: its own line is title and first line of the stem."""
        segments = self._cut(None, candidate.line, stop, candidate.start)
        end = min(self._outline.end(candidate.line), segments[0].end)
        fields.title = self._title(candidate, end)
        return segments

    def _title(self, candidate: Candidate, end: int) -> Piece:
        start = self._behind_number(candidate, end)
        text = candidate.text
        if candidate.last > candidate.line and candidate.tier <= 6:
            # An underlined title over several lines.
            end = self._outline.end(candidate.last - 1)
            text = " ".join(plain(line) for line in self._outline.text[start:end].splitlines())
        elif end < self._outline.end(candidate.line):
            text = plain(self._outline.text[start:end])
        return Piece(text, Span(start, end)) if text else NOTHING

    def _behind_number(self, candidate: Candidate, end: int) -> int:
        text = self._outline.text[candidate.start : end]
        start = candidate.start
        anchors = _ANCHORS.match(text)
        skipped = anchors.end() if anchors else 0
        number = number_at(text[skipped:])
        if number is not None and number.printed == candidate.number:
            skipped += number.end
        rest = text[skipped:]
        return start + skipped + len(rest) - len(rest.lstrip(" \t*_"))

    def _fill(self, fields: Fields, segments: Sequence[Segment]) -> None:
        own = not (fields.labels & {Role.QUESTION}) and fields.title is not NOTHING
        first = segments[0]
        answers = [s for s in segments if s.role is Role.ANSWER]
        asked = [s for s in segments if s.role is Role.QUESTION]
        stems = [*(s for s in segments if s.role in (None, Role.OPTIONS)), *asked]
        explained = [s for s in segments if s.role is Role.EXPLANATION]
        options = self._options(sorted(stems, key=lambda s: s.start))
        if options and not (answers or self._choice or options.marked or self._chooses(options)):
            options = None
        inside = first.start < (fields.title.span.end if fields.title.span else 0)
        prompt = asked or [first]
        if options:
            fields.options = options.options
        if asked or answers or options:
            fields.prompt = self._prompt(fields, prompt, options, inside=inside and own)
            fields.answer = self._joined(answers) if answers else self._behind(options, stems)
        else:
            start = self._outline.starts[first.line + 1] if inside else first.start
            fields.answer = self._piece(
                Segment(None, first.line + inside, min(start, first.end), first.end)
            )
        fields.explanation = self._joined(explained)
        if (
            asked
            and not answers
            and first.role is Role.QUESTION
            and Role.ANSWER not in fields.labels
        ):
            self._split_unlabelled(fields, first)
        if fields.title is NOTHING or (fields.prompt.span and says_only_kind(fields.title.text)):
            fields.title = self._first_line(fields.prompt) or fields.title
        self._key(fields, options)

    def _prompt(
        self, fields: Fields, parts: Sequence[Segment], options: Options | None, *, inside: bool
    ) -> Piece:
        first, last = parts[0], parts[-1]
        start, end = first.start, last.end
        if options and start <= options.start < end:
            end = self._before_notes(start, options.start)
        if inside and fields.title.span:
            start = fields.title.span.start
            title_end = fields.title.span.end
            if not self._outline.text[title_end:end].strip():
                if end < title_end:
                    text = plain(self._outline.text[start:end])
                    fields.title = Piece(text, Span(start, end)) if text else NOTHING
                return NOTHING
        found = self._piece(Segment(first.role, first.line, start, end, first.label))
        if inside and found.span:
            return Piece(_LEFT_OPEN.sub("", found.text), found.span)
        return found

    def _before_notes(self, start: int, end: int) -> int:
        """Return where a stem ends that has nothing but notes behind it, up to the options."""
        for note in reversed(self._notes):
            begin = self._outline.starts[note.line]
            if start < begin < end and not self._outline.text[note.end : end].strip():
                end = begin
        return end

    def _behind(self, options: Options | None, stems: Sequence[Segment]) -> Piece:
        """Return what stands under no label behind the options: an answer without a label."""
        if options is None:
            return NOTHING
        for segment in stems:
            if segment.start <= options.end < segment.end:
                line = segment.line
                return self._piece(Segment(None, line, options.end, segment.end))
        return NOTHING

    def _split_unlabelled(self, fields: Fields, first: Segment) -> None:
        """Take the first paragraph below 题目： as the prompt and the rest as the answer."""
        if fields.options or fields.prompt.span is None:
            return
        text = self._outline.text
        start, end = fields.prompt.span
        gap = _GAP.search(text, start, end)
        if gap:
            fields.prompt = self._piece(
                Segment(first.role, first.line, start, gap.start(), first.label)
            )
            fields.answer = self._piece(Segment(None, first.line + 1, gap.end(), end))

    def _joined(self, segments: Sequence[Segment]) -> Piece:
        """Return the first segment that holds anything; neighbours under the same role go on it."""
        for position, segment in enumerate(segments):
            found = self._piece(segment)
            if found.span is None:
                continue
            end = segment.end
            for following in segments[position + 1 :]:
                if self._outline.starts[following.line] != end:
                    break
                end = following.end
            if end != segment.end:
                found = self._piece(
                    Segment(segment.role, segment.line, segment.start, end, segment.label)
                )
            return found
        return NOTHING

    def _piece(self, segment: Segment) -> Piece:
        outline = self._outline
        line = self._first_filled(segment)
        indent = 0
        quoted = False
        if line < outline.count and (outline.depths[line] or segment.label is not None):
            content = outline.line(line)
            bullet = _BULLET.match(content)
            labelled = segment.start > outline.starts[line]
            if outline.depths[line]:
                match = bullet if bullet and labelled else _INDENT.match(content)
                indent = len(match[0].expandtabs(4)) if match else 0
            quoted = bool(outline.quoted[line]) and segment.label is not None
        bold = segment.label is not None and segment.label.bold
        return piece(outline, segment.start, segment.end, indent=indent, quoted=quoted, bold=bold)

    def _first_filled(self, segment: Segment) -> int:
        """Return the line whose indent is the field's: a blank line before it has none."""
        outline, line = self._outline, segment.line
        while line + 1 < outline.count and outline.starts[line + 1] <= segment.end:
            if outline.line(line).strip() or segment.start > outline.starts[line]:
                break
            line += 1
        return line

    def _options(self, stems: Sequence[Segment]) -> Options | None:
        boxes = self._choice and bool(self._features.boxes)
        for segment in stems:
            found = find_options(
                self._outline, segment.start, segment.end, segment.line, boxes=boxes
            )
            if found:
                return found
        return None

    def _chooses(self, options: Options) -> bool:
        """Whether the text before a list A, B, C leaves a blank for a letter."""
        before = self._outline.text[max(0, options.start - 200) : options.start]
        return bool(_BLANK.search(before))

    def _first_line(self, prompt: Piece) -> Piece | None:
        """Return the first line that says what is asked: no fence around it, not its kind."""
        if prompt.span is None:
            return None
        start = prompt.span.start
        for line in self._outline.text[start : prompt.span.end].splitlines(keepends=True):
            raw = line.strip()
            text = plain(raw)
            if text and not _FENCE.match(raw) and not says_only_kind(text):
                begin = start + line.index(raw)
                return Piece(text, Span(begin, begin + len(raw)))
            start += len(line)
        return None

    def _key(self, fields: Fields, options: Options | None) -> None:
        letters = [option.letter for option in fields.options]
        if fields.answer.span:
            self._key_in_answer(fields, letters)
        elif letters:
            self._key_elsewhere(fields, options)
        elif Role.EXPLANATION in fields.labels or fields.title is not NOTHING:
            self._verdict(fields)

    def _key_in_answer(self, fields: Fields, letters: Sequence[str]) -> None:
        text, span = fields.answer
        fields.answer_key = key_of(text, letters) or _offered_as(text, fields.options)
        if not fields.answer_key or span is None:
            return
        first, _, rest = text.partition("\n")
        only_key = not re.sub(r"[A-H\s、,，;；和及与/&*_`.。)）】】]", "", first)
        width = len(first.rstrip())
        if letters and only_key and rest.strip() and fields.explanation.span is None:
            behind = self._outline.text.find("\n", span.start, span.end)
            if behind >= 0:
                fields.answer = Piece(first.strip(), Span(span.start, span.start + width))
                fields.explanation = piece(self._outline, behind + 1, span.end)
        fields.answer_key_span = Span(span.start, min(span.start + width, span.end))

    def _key_elsewhere(self, fields: Fields, options: Options | None) -> None:
        if options and options.marked:
            fields.answer_key = options.marked
            return
        stem = fields.prompt if fields.prompt.span else fields.title
        if stem.span is None:
            return
        raw = self._outline.text[stem.span.start : stem.span.end]
        key, start, end = key_in_stem(raw)
        if key:
            fields.answer_key = key
            fields.answer_key_span = Span(stem.span.start + start, stem.span.start + end)
            fields.answer = Piece(raw[start:end], fields.answer_key_span)

    def _verdict(self, fields: Fields) -> None:
        stem = fields.prompt if fields.prompt.span else fields.title
        if stem.span is None:
            return
        raw = self._outline.text[stem.span.start : stem.span.end]
        key, start, end = verdict_in_stem(raw)
        if key:
            span = Span(stem.span.start + start, stem.span.start + end)
            fields.answer = Piece(key, span)


_MORE = re.compile(r"答案|[（(【][^)）】]{0,12}[)）】]\s*[。.]?\s*$|(?:^|\W)B\s*[.．、:：)）]")
_BLANK = re.compile(r"[(（【][\sA-H\u3000\xa0]*[)）】]|_{2,}|下列|以下|哪[个项些种]")
_GAP = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*")
_FENCE = re.compile("```|~~~")
_LEFT_OPEN = re.compile(r"^\*\*[ \t]+")


def _offered_as(answer: str, options: Sequence[Option]) -> str:
    """Return the letter of the option that an answer repeats: 答案：对."""
    first = normalised(answer.partition("\n")[0])
    return next((o.letter for o in options if first and normalised(o.text) == first), "")


def _on_own_line(candidate: Candidate) -> bool:
    """Whether a question's line is a title above its text, not the beginning of it."""
    return candidate.tier <= BOLD
