"""The whole way from a corpus to a model folder, on ten made-up articles and a very small model."""

from __future__ import annotations

import json
import random

import pytest

from reader.analysis.attribution import Link, Tags
from reader.text.spans import Span
from reader.training.data import batches, examples, paragraphs, read, straightened
from reader.training.evaluate import (
    Judged,
    Score,
    as_article,
    attribution_scores,
    reliability,
    right_links,
)
from reader.training.mistakes import NO_SOURCE, NOT_FOUND, causes, mistakes

_WHY = "the extra `train` is not installed"
torch = pytest.importorskip("torch", reason=_WHY)
tokenizers = pytest.importorskip("tokenizers", reason=_WHY)
main = pytest.importorskip("reader.training.__main__", reason=_WHY)
model = pytest.importorskip("reader.training.model", reason=_WHY)
train = pytest.importorskip("reader.training.train", reason=_WHY)
tagger = pytest.importorskip("reader.analysis.tagger", reason=_WHY)

pytestmark = [
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]

PEOPLE = ("Mara Quill", "Oskar Thenn", "the harbour board", "a clerk", "Ilse Vond")
SAID = ("said", "denied", "announced", "wrote", "claimed")
THINGS = ("that the ferry was late", "that the bridge would close", "that nobody had paid", "“the lamps were out”")
FILLER = "The town of Selm has two bridges and a market on Mondays."


def _article(number: int) -> dict[str, object]:
    rng = random.Random(number)
    text, attributions = "Selm harbour news\n\n", []
    for _ in range(4):
        who, said, what = rng.choice(PEOPLE), rng.choice(SAID), rng.choice(THINGS)
        start = len(text)
        text += f"{who} {said} {what}. {FILLER}\n\n"
        cue = start + len(who) + 1
        content = cue + len(said) + 1
        attributions.append(
            {
                "source": [[start, start + len(who)]],
                "cue": [[cue, cue + len(said)]],
                "content": [[content, content + len(what)]],
            }
        )
    return {"id": f"made-{number}", "text": text, "attributions": attributions}


def _hedged(number: int) -> dict[str, object]:
    text = f"Ferry {number}\n\nThe ferry may be late. It is blue.\n"
    start = text.index("may")
    return {"id": f"hedge-{number}", "text": text, "hedges": [{"span": [start, start + 3], "kind": "epistemic"}]}


@pytest.fixture
def made_up_corpora(tmp_path):
    folder = tmp_path / "corpora"
    folder.mkdir()
    parts = {"polnear.train": [_article(n) for n in range(8)], "polnear.dev": [_article(n) for n in range(8, 10)]}
    for corpus in ("hedge_wiki", "hedge_bioscope"):
        parts |= {f"{corpus}.{part}": [_hedged(n) for n in range(4)] for part in ("train", "dev", "test")}
    for name, lines in parts.items():
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return folder


@pytest.fixture
def pieces():
    words = {
        word
        for n in range(10)
        for word in tokenizers.pre_tokenizers.BertPreTokenizer().pre_tokenize_str(str(_article(n)["text"]).lower())
    }
    known = sorted({word for word, _ in words} | {"may", "be", "ferry", "blue", "it", "is", "'", '"'})
    names = ["[PAD]", *(f"[unused{n}]" for n in range(99)), "[UNK]", "[CLS]", "[SEP]", *known]
    tokenizer = tokenizers.Tokenizer(
        tokenizers.models.WordPiece({name: n for n, name in enumerate(names)}, unk_token="[UNK]")
    )
    tokenizer.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    return tokenizer


def _small_model(pieces):
    torch.manual_seed(0)
    encoder = model.Encoder(
        vocabulary=pieces.get_vocab_size(), size=24, inner=32, layers=1, attention_heads=2, dropout=0.0
    )
    return model.Model(encoder, model.Owner(24, width=12, layers=1))


def test_ten_articles_become_a_model_folder_that_finds_who_said_what(made_up_corpora, pieces, tmp_path):
    output, work = tmp_path / "model", tmp_path / "work"
    recipe = train.Recipe(epochs=30, rate=5e-3, head_rate=1e-2, pieces=256, hedge_share=0.5, averaging=0.9)
    main.make(_small_model(pieces), pieces, made_up_corpora, output, work, recipe)
    assert sorted(path.name for path in output.iterdir()) == [
        "card.md",
        "decoding.json",
        "encoder.onnx",
        "owner.onnx",
        "tokenizer.json",
    ]
    held_out = read(made_up_corpora / "polnear.dev.jsonl")
    reads = tagger.OnnxTagger(output)
    scores = attribution_scores(held_out, [reads.read(as_article(document)) for document in held_out])
    assert scores["link"].f1 > 60
    assert "| link |" in (output / "card.md").read_text(encoding="utf-8")


def test_a_stopped_training_goes_on_and_ends_the_same(made_up_corpora, pieces, tmp_path):
    data = train.training_examples(made_up_corpora, pieces)
    recipe = train.Recipe(epochs=2, pieces=256)
    whole, stopped, again = (_small_model(pieces) for _ in range(3))
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    train.train(whole, *data, recipe, work=tmp_path / "one")

    def stop_in_second_epoch(module, inputs):
        if (tmp_path / "two" / "checkpoint.pt").exists():
            raise KeyboardInterrupt

    stopped.encoder.register_forward_pre_hook(stop_in_second_epoch)
    with pytest.raises(KeyboardInterrupt):
        train.train(stopped, *data, recipe, work=tmp_path / "two")
    train.train(again, *data, recipe, work=tmp_path / "two")
    for name, value in whole.state_dict().items():
        torch.testing.assert_close(value, again.state_dict()[name])


def test_labels_stand_on_the_words_that_were_annotated(made_up_corpora, pieces):
    document = read(made_up_corpora / "polnear.train.jsonl")[0]
    (example,) = examples(document, pieces)
    assert example.roles is not None
    labelled = [word.of(document.text) for word, role in zip(example.window.words, example.roles, strict=True) if role]
    gold = sorted(span for item in document.attributions or () for span in item.source + item.cue + item.content)
    assert "".join(labelled) == "".join(span.of(document.text) for span in gold).replace(" ", "")


def test_every_window_is_read_once_in_an_epoch(made_up_corpora, pieces):
    items = [x for d in read(made_up_corpora / "polnear.train.jsonl") for x in examples(d, pieces)]
    read_items = [x for batch in batches(items, pieces=200, rng=random.Random(3)) for x in batch]
    assert sorted(map(id, read_items)) == sorted(map(id, items))


def test_straight_quotation_marks_leave_all_offsets_alone(made_up_corpora):
    document = read(made_up_corpora / "polnear.train.jsonl")[0]
    other = straightened(document)
    assert len(other.text) == len(document.text)
    assert "“" not in other.text


def test_paragraphs_are_lines_without_the_space_around_them():
    assert paragraphs("  One.\n\n\tTwo.  \n") == [Span(2, 6), Span(9, 13)]


def test_a_perfect_reading_scores_a_hundred(made_up_corpora):
    document = read(made_up_corpora / "polnear.train.jsonl")[0]
    links = tuple(Link(item.source, item.cue, item.content, 1.0) for item in document.attributions or ())
    scores = attribution_scores([document], [Tags(links, ())])
    assert {round(score.f1) for score in scores.values() if score.gold} == {100}
    assert right_links(document, links) == set(range(len(links)))


def test_a_mistake_is_sorted_by_its_cause(made_up_corpora):
    document = read(made_up_corpora / "polnear.train.jsonl")[0]
    first, second, *others = (Link(item.source, item.cue, item.content, 1.0) for item in document.attributions or ())
    without_source = Link((), first.cue, first.content, 1.0)
    found = list(mistakes([document], [Tags((without_source, *others), ())]))
    assert [mistake.cause for mistake in found] == [NO_SOURCE, NOT_FOUND]
    assert second.cue == found[1].gold.cue
    assert causes(found) == [(NO_SOURCE, 1), (NOT_FOUND, 1)]


def test_a_score_of_nothing_is_nought():
    assert Score().f1 == Score().precision == Score().recall == 0.0


def test_reliability_groups_scores_by_tenths():
    table = reliability([Judged(0.91, True), Judged(0.99, True), Judged(0.15, False)])
    assert [(round(mean, 2), share, count) for mean, share, count in table] == [(0.15, 0.0, 1), (0.95, 1.0, 2)]
