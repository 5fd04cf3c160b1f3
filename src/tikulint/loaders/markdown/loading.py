"""A Markdown text to the questions in it, its headings, what was left and why."""

from collections import Counter
from collections.abc import Collection, Sequence

from tikulint.loaders.loaded import Loaded
from tikulint.loaders.markdown.candidates import SUMMARY, Candidate, find_candidates
from tikulint.loaders.markdown.evidence import judge
from tikulint.loaders.markdown.features import Features
from tikulint.loaders.markdown.fields import Fields, Reader
from tikulint.loaders.markdown.labels import PARTS, THINKING, Label, Labels, Role
from tikulint.loaders.markdown.lines import bare_lines
from tikulint.loaders.markdown.numbering import Style
from tikulint.loaders.markdown.outline import Kind, Outline
from tikulint.loaders.markdown.papers import LEAST, answered, answers_title
from tikulint.loaders.markdown.passages import left_lines, passages, taken_lines
from tikulint.loaders.markdown.regions import Layout, Region, lay_out, until
from tikulint.loaders.markdown.rounds import mark_rounds
from tikulint.loaders.markdown.segments import Active
from tikulint.loaders.markdown.sequences import join_lists, settle_numbers
from tikulint.loaders.markdown.stems import plain_stems
from tikulint.loaders.markdown.tablerows import Rows, rows_of_tables
from tikulint.loaders.markdown.tasks import mark_tasks
from tikulint.model.bank import File, Heading
from tikulint.model.places import Span
from tikulint.model.question import Question, Shape, content_key, normalised
from tikulint.model.settings import FileSettings

SPOKEN = frozenset({"答", "回答", "解答"})
"""Words that an answer may hold itself: they count at its head, or where used throughout."""
THROUGHOUT = 0.3
"""Least share of a file's questions that must use an unsure label for it to count."""


def load(
    path: str,
    text: str,
    settings: FileSettings | None,
    asked_elsewhere: Collection[str] = frozenset(),
) -> Loaded:
    """Return the questions of one Markdown text; no text is refused.

    `asked_elsewhere`: headings, as `normalised` text without numbers, that ask whatever they say.
    """
    outline = Outline(text)
    features = Features(outline, Labels(settings.labels if settings else None))
    pattern = settings.question_pattern if settings else None
    candidates = find_candidates(outline, features, pattern)
    candidates = settle_numbers(outline, candidates)
    join_lists(candidates)
    mark_tasks(outline, candidates)
    mark_rounds(candidates)
    for candidate in candidates if asked_elsewhere else ():
        if candidate.tier < SUMMARY and normalised(candidate.text) in asked_elsewhere:
            candidate.asks = 1.0
    verdict = judge(outline, features, candidates, settings)
    if len(verdict.questions) < 0.5 * len(features.answer_lines):
        stems = plain_stems(outline, features, candidates)
        if stems:
            candidates = sorted([*candidates, *stems], key=lambda candidate: candidate.line)
            verdict = judge(outline, features, candidates, settings)
    if not verdict.questions and not settings:
        lines = bare_lines(outline)
        if lines:
            candidates = sorted([*candidates, *lines], key=lambda candidate: candidate.line)
            verdict = judge(outline, features, candidates, settings)
    tables = _tables(path, outline, settings, len(verdict.questions))
    if tables:
        questions, layout = _from_tables(tables, candidates)
    else:
        layout = lay_out(outline, candidates, verdict.questions)
        questions = _read_paper(path, outline, features, layout)
    taken = taken_lines(outline, layout, questions)
    shapes = Counter(question.shape for question in questions)
    file = File(
        path=path,
        text=text,
        shape=shapes.most_common(1)[0][0] if shapes else None,
        confidence=round(1.0 if tables else verdict.confidence, 2),
        questions=len(questions),
        headings=_headings(layout),
        left=tuple(left_lines(outline, taken, candidates)),
    )
    return Loaded(file, questions, list(passages(path, outline, taken, layout)), [])


def _tables(path: str, outline: Outline, settings: FileSettings | None, others: int) -> list[Rows]:
    """Return the tables that hold the file's questions, if more stand there than elsewhere."""
    shape = settings.shape if settings else None
    if not outline.tables or (shape is not None and shape is not Shape.TABLE):
        return []
    tables = rows_of_tables(path, outline, settings.columns if settings else {})
    rows = sum(len(each.questions) for each in tables)
    return tables if rows and (shape is Shape.TABLE or rows >= max(others, 1)) else []


def _from_tables(
    tables: Sequence[Rows], candidates: Sequence[Candidate]
) -> tuple[list[Question], Layout]:
    questions: list[Question] = []
    topics: dict[int, Candidate] = {}
    for table, rows in tables:
        path: list[Candidate] = []
        for heading in candidates:
            if heading.tier > 6 or heading.line > table.line:
                continue
            path = [*(above for above in path if above.tier < heading.tier), heading]
        topics.update((topic.line, topic) for topic in path)
        section = tuple(topic.text for topic in path if topic.text)
        questions += [row.model_copy(update={"section": (*section, *row.section)}) for row in rows]
    return questions, Layout([], [topics[line] for line in sorted(topics)])


def _read_paper(path: str, outline: Outline, features: Features, layout: Layout) -> list[Question]:
    """Return the questions with the answers of the paper's end, where it has such a part."""
    title = answers_title(outline)
    lines = [region.candidate.line for region in layout.regions]
    if title is None or len(lines) < LEAST or lines[-1] > title:
        return _read(path, outline, features, layout)
    layout.regions[:] = until(layout.regions, title)
    return answered(outline, title, _read(path, outline, features, layout))


def _read(path: str, outline: Outline, features: Features, layout: Layout) -> list[Question]:
    regions = layout.regions
    _promote_explanations(features, regions)
    choice = _is_choice(features, regions)
    reader = Reader(outline, features, _active(features, regions), choice=choice)
    return [_question(path, outline, region, reader.read(region)) for region in regions]


def _promote_explanations(features: Features, regions: Sequence[Region]) -> None:
    """Read 解析： as the answer's label in a file that has it throughout and no other."""
    _promote_parts(features, regions)
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


def _promote_parts(features: Features, regions: Sequence[Region]) -> None:
    """Read headings such as 思路 and 代码实现 as the answer's where others say what is asked."""
    asked = sum(1 for r in regions if features.questions(r.candidate.line + 1, r.stop))
    enough = asked >= max(2, 0.5 * len(regions))
    answered = any(features.answers(r.candidate.line + 1, r.stop) for r in regions)
    for line, label in list(features.labels.items()):
        if features.outline.kinds[line] != Kind.HEADING or label.word not in THINKING | PARTS:
            continue
        if enough and (label.word in PARTS or not answered):
            features.labels[line] = label._replace(role=Role.ANSWER)
        elif label.word in PARTS:
            del features.labels[line]


def _is_choice(features: Features, regions: Sequence[Region]) -> bool:
    having = sum(1 for r in regions if features.option_lists(r.candidate.line, r.stop))
    return having >= 0.5 * len(regions)


def _headings(layout: Layout) -> tuple[Heading, ...]:
    return tuple(
        Heading(line=topic.line + 1, level=min(topic.tier, 7), text=topic.text)
        for topic in layout.topics
    )


def _active(features: Features, regions: Sequence[Region]) -> Active:
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

    def active(label: Label, *, first: bool) -> bool:
        if label.role is Role.QUESTION and label.number is not None:
            return False
        if label.word in common:
            return True
        if not label.sure or (label.role is Role.EXPLANATION and not features.answer_lines):
            return False
        return first or label.word not in SPOKEN

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
