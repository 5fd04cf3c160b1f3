"""A Markdown text to the questions in it, its headings, what was left and why."""

from collections import Counter
from collections.abc import Callable, Sequence

from tikulint.loaders.loaded import Loaded
from tikulint.loaders.markdown.candidates import SUMMARY, find_candidates
from tikulint.loaders.markdown.evidence import judge
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.fields import Fields, Reader
from tikulint.loaders.markdown.labels import Label, Labels, Role
from tikulint.loaders.markdown.numbering import Style
from tikulint.loaders.markdown.outline import Outline
from tikulint.loaders.markdown.passages import left_lines, passages, taken_lines
from tikulint.loaders.markdown.regions import Layout, Region, lay_out
from tikulint.model.bank import File, Heading
from tikulint.model.places import Span
from tikulint.model.question import Question, Shape, content_key
from tikulint.model.settings import FileSettings

THROUGHOUT = 0.3
"""Least share of a file's questions that must use an unsure label for it to count."""


def load(path: str, text: str, settings: FileSettings | None) -> Loaded:
    """Return the questions of one Markdown text; no text is refused."""
    outline = Outline(text)
    features = Features(outline, Labels(settings.labels if settings else None))
    candidates = find_candidates(outline, features)
    verdict = judge(outline, features, candidates)
    layout = lay_out(outline, candidates, verdict.questions)
    _promote_explanations(features, layout.regions)
    reader = Reader(
        outline,
        features,
        _active(features, layout.regions),
        choice=_is_choice(features, layout.regions),
    )
    questions = [_question(path, outline, region, reader.read(region)) for region in layout.regions]
    taken = taken_lines(outline, layout)
    shapes = Counter(question.shape for question in questions)
    file = File(
        path=path,
        text=text,
        shape=shapes.most_common(1)[0][0] if shapes else None,
        confidence=round(verdict.confidence, 2),
        questions=len(questions),
        headings=_headings(layout),
        left=tuple(left_lines(outline, taken, candidates)),
    )
    return Loaded(file, questions, list(passages(path, outline, taken, layout)), [])


def _promote_explanations(features: Features, regions: Sequence[Region]) -> None:
    """Read 解析： as the answer's label in a file that has it throughout and no other."""
    if any(features.answers(r.candidate.line + 1, r.stop) for r in regions):
        return
    explained = [
        line
        for line, label in features.labels.items()
        if label.sure and label.role is Role.EXPLANATION
    ]
    if len(explained) < max(2, THROUGHOUT * len(regions)) or _is_choice(features, regions):
        return
    for line in explained:
        features.labels[line] = features.labels[line]._replace(role=Role.ANSWER)


def _is_choice(features: Features, regions: Sequence[Region]) -> bool:
    having = sum(1 for r in regions if features.option_lists(r.candidate.line, r.stop))
    return having >= 0.5 * len(regions)


def _headings(layout: Layout) -> tuple[Heading, ...]:
    return tuple(
        Heading(line=topic.line + 1, level=min(topic.tier, 7), text=topic.text)
        for topic in layout.topics
    )


def _active(features: Features, regions: Sequence[Region]) -> Callable[[Label], bool]:
    """Return the test whether a label counts: the sure ones, and those used throughout."""
    used: Counter[str] = Counter()
    lines = sorted(features.labels)
    position = 0
    asked = 0
    for region in regions:
        asked += region.candidate.style is Style.NAMED or region.candidate.label is not None
        words: set[str] = set()
        while position < len(lines) and lines[position] < region.stop:
            if lines[position] > region.candidate.line:
                words.add(features.labels[lines[position]].word)
            position += 1
        used.update(words)
    least = max(2, THROUGHOUT * len(regions))
    common = {word for word, count in used.items() if count >= least}
    if asked:
        common.add("a")

    def active(label: Label) -> bool:
        if label.role is Role.QUESTION and label.number is not None:
            return False
        if label.word in common:
            return True
        return label.sure and (label.role is not Role.EXPLANATION or bool(features.answer_lines))

    return active


def _question(path: str, outline: Outline, region: Region, fields: Fields) -> Question:
    start = outline.starts[region.candidate.line]
    last = region.stop - 1
    while last > region.candidate.line and outline.is_blank(last):
        last -= 1
    stem = fields.prompt.text or fields.title.text
    return Question(
        path=path,
        key=content_key(stem, fields.options, fields.answer.text, fields.answer_key),
        number=fields.number,
        title=fields.title.text,
        prompt=fields.prompt.text,
        answer=fields.answer.text,
        explanation=fields.explanation.text,
        options=fields.options,
        answer_key=fields.answer_key,
        section=region.section,
        shape=_shape(outline, region, fields),
        span=Span(start, outline.end(last)),
        title_span=fields.title.span,
        prompt_span=fields.prompt.span,
        answer_span=fields.answer.span,
        explanation_span=fields.explanation.span,
        answer_key_span=fields.answer_key_span,
    )


def _shape(outline: Outline, region: Region, fields: Fields) -> Shape:
    tier = region.candidate.tier
    if tier == SUMMARY or any(outline.folded[region.candidate.line : region.stop]):
        return Shape.DETAILS
    if fields.options:
        return Shape.CHOICE
    if tier <= SUMMARY:
        return Shape.LABELLED if fields.labels else Shape.HEADING
    if region.candidate.label is not None:
        return Shape.LABELLED
    return Shape.LIST
