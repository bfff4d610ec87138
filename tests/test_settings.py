import json
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import UserError
from reader.settings import (
    FILE_NAME,
    Comfort,
    FontChoice,
    LineFocus,
    Ruler,
    Settings,
    ThemeChoice,
    comfort_of,
    for_person,
    load,
    save,
    with_comfort,
)

LARGE = Comfort(text_size=28, font=FontChoice.OPEN_DYSLEXIC, letter_spacing=0.12, ruler=Ruler.BAND)
WARM = Comfort(theme=ThemeChoice.SEPIA, word_spacing=0.16, line_focus=LineFocus.PARAGRAPH, paragraph_numbers=False)


def test_without_a_file_the_defaults_hold(tmp_path):
    assert load(tmp_path / "missing") == Settings()


def test_what_was_saved_is_loaded(tmp_path):
    chosen = Settings(
        theme=ThemeChoice.DARK,
        font=FontChoice.OPEN_DYSLEXIC,
        text_size=24,
        line_height=1.8,
        measure=50,
        layers=("hedge",),
        show_all=True,
        geometry="AdnQywAD",
        panel_sizes=(200, 800),
        note_unfolded=True,
        note_parts=("claim", "tags"),
        last_article="a" * 64,
        tour_done=True,
        author="Ülkü Ørlander",
        export_folder="/home/ülkü/Hausaufgaben",
        export_way="pdf",
        paragraph_spacing=2.0,
        comforts={"kim": LARGE, "17": WARM},
    )
    save(chosen, tmp_path / "data")
    assert load(tmp_path / "data") == chosen


def test_saving_leaves_one_readable_file(tmp_path):
    for size in (18, 20):
        save(Settings(text_size=size), tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]
    assert json.loads((tmp_path / FILE_NAME).read_text(encoding="utf-8"))["text_size"] == 20


def test_each_field_falls_back_alone(tmp_path):
    saved = {"theme": "neon", "text_size": 900, "line_height": 2, "layers": ["hedge", 3], "tour_done": 1, "later": {}}
    (tmp_path / FILE_NAME).write_text(json.dumps(saved | {"measure": 50, "panel_sizes": [1, -1]}), encoding="utf-8")
    assert load(tmp_path) == Settings(line_height=2.0, measure=50)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000, b"null"])
def test_a_damaged_file_is_kept_beside(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    assert load(tmp_path) == Settings()
    assert (tmp_path / f"{FILE_NAME}.damaged").read_bytes() == content
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "true", "-1" + "0" * 400])
def test_odd_numbers_are_not_taken(tmp_path, number):
    (tmp_path / FILE_NAME).write_text(f'{{"line_height": {number}, "text_size": {number}}}', encoding="utf-8")
    assert load(tmp_path) == Settings()


@pytest.mark.parametrize(
    "field",
    [
        '"line_height": 1' + "0" * 400,
        '"text_size": 1' + "0" * 5000,
        '"geometry": "\\ud800"',
        '"geometry": "é"',
        '"last_article": "\\udfff"',
        '"layers": ["hedge", "\\ud800"]',
        '"author": "\\ud800"',
        '"author": "Ivo\\nTann"',
        '"theme": ' + "[" * 900 + "]" * 900,
    ],
)
def test_a_field_that_cannot_be_used_leaves_the_others_alone(tmp_path, field):
    (tmp_path / FILE_NAME).write_text(f'{{{field}, "measure": 50}}', encoding="utf-8")
    assert load(tmp_path) == Settings(measure=50)
    save(load(tmp_path), tmp_path)


_numbers = st.integers() | st.floats() | st.integers(10**300, 10**400) | st.integers(-(10**400), -(10**300))
_strings = st.text() | st.text(st.characters(categories=["Cs", "Cc", "Lu"]))
_json = st.recursive(
    st.none() | st.booleans() | _numbers | _strings,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_strings, inner, max_size=2),
)


@pytest.mark.parametrize("name", [item.name for item in fields(Settings) if item.name != "comforts"])
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(value=_json)
def test_whatever_stands_in_a_field_gives_settings_that_can_be_saved(tmp_path, name, value):
    (tmp_path / FILE_NAME).write_text(json.dumps({name: value}), encoding="utf-8")
    loaded = load(tmp_path)
    usual = Settings()
    for item in fields(Settings):
        assert type(getattr(loaded, item.name)) is type(getattr(usual, item.name))
        assert item.name == name or getattr(loaded, item.name) == getattr(usual, item.name)
    assert loaded.geometry.isascii()
    save(loaded, tmp_path)
    assert load(tmp_path) == loaded


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(value=_json | st.dictionaries(_strings, st.dictionaries(st.sampled_from(["font", "theme"]), _json), max_size=2))
def test_whatever_stands_for_the_comfort_of_others_gives_settings_that_can_be_saved(tmp_path, value):
    (tmp_path / FILE_NAME).write_text(json.dumps({"comforts": value, "measure": 50}), encoding="utf-8")
    loaded = load(tmp_path)
    assert loaded.measure == 50
    assert all(type(comfort) is Comfort for comfort in loaded.comforts.values())
    save(loaded, tmp_path)
    assert load(tmp_path) == loaded


def test_one_odd_choice_of_another_person_leaves_their_others_alone(tmp_path):
    saved = {"comforts": {"kim": {"text_size": 400, "ruler": "band"}, "17": "large", "é": {}}}
    (tmp_path / FILE_NAME).write_text(json.dumps(saved), encoding="utf-8")
    assert load(tmp_path).comforts == {"kim": Comfort(ruler=Ruler.BAND)}


EVERYBODY = ("kim", "17")


def test_whoever_says_their_name_keeps_what_they_chose():
    before = with_comfort(Settings(), LARGE)
    named = for_person(before, "kim", "Kim", known=())
    assert (named.person, named.person_name) == ("kim", "Kim")
    assert comfort_of(named) == LARGE


def test_every_profile_finds_its_own_comfort_again():
    kim = with_comfort(for_person(Settings(measure=70), "kim", "Kim", known=()), LARGE)
    other = for_person(kim, "17", "17", known=EVERYBODY)
    assert comfort_of(other) == Comfort()
    back = for_person(with_comfort(other, WARM), "kim", "Kim", known=EVERYBODY)
    assert comfort_of(back) == LARGE
    assert comfort_of(for_person(back, "17", "17", known=EVERYBODY)) == WARM


def test_somebody_new_begins_with_the_defaults_and_takes_nothing_from_the_one_before():
    kim = with_comfort(for_person(Settings(), "kim", "Kim", known=()), LARGE)
    asked = for_person(kim, "", "", known=["kim"])
    assert comfort_of(asked) == Comfort()
    new = for_person(with_comfort(asked, WARM), "17", "17", known=["kim"])
    assert comfort_of(new) == WARM
    assert comfort_of(for_person(new, "kim", "Kim", known=EVERYBODY)) == LARGE


def test_a_new_name_for_the_same_profile_changes_nothing_else():
    kim = with_comfort(for_person(Settings(), "kim", "Kim", known=()), LARGE)
    renamed = for_person(kim, "kim", "Kim V.", known=())
    assert renamed == with_comfort(Settings(person="kim", person_name="Kim V."), LARGE)


def test_where_all_profiles_were_deleted_nothing_of_them_is_left(tmp_path):
    kim = with_comfort(for_person(Settings(measure=70), "kim", "Kim", known=()), LARGE)
    cleared = for_person(for_person(kim, "17", "17", known=["kim"]), "", "", known=())
    save(cleared, tmp_path)
    assert "kim" not in (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert cleared == Settings()


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path):
    (tmp_path / "data").write_text("a file stands where the folder should be")
    with pytest.raises(UserError, match="could not be saved"):
        save(Settings(), tmp_path / "data")
