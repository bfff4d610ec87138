import pytest

from reader.text.importers import article_from_text
from reader.text.language import detect


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The mayor said that the harbour of the town is to close in June."),
        ("de", "Der Bürgermeister sagt, dass der Hafen der Stadt im Juni nicht offen ist."),
        ("fr", "Le maire de la ville a dit que le port est fermé pour les bateaux en juin."),
        ("es", "El alcalde de la ciudad dijo que el puerto se cierra en junio para las obras."),
        ("it", "Il sindaco della città ha detto che il porto non è aperto per le navi."),
        ("pt", "O prefeito da cidade disse que o porto não está aberto para os navios."),
        ("nl", "De burgemeester van de stad zegt dat de haven niet open is voor het verkeer."),
        ("ru", "Мэр города сказал, что порт будет закрыт в июне."),
        ("uk", "Міський голова сказав, що порт буде закрито, і кораблі підуть в інше місто."),
        ("ar", "قال رئيس البلدية إن الميناء سيغلق في يونيو."),
        ("fa", "شهردار گفت که بندر در ماه ژوئن بسته می‌شود و کشتی‌ها به شهر دیگر می‌روند."),
        ("he", "ראש העיר אמר כי הנמל ייסגר ביוני."),
        ("el", "Ο δήμαρχος είπε ότι το λιμάνι θα κλείσει."),
        ("zh", "市长周一说，港口将于六月关闭三周。"),
        ("ja", "市長は月曜日に、港が六月に閉まると述べた。"),
        ("ko", "시장은 월요일에 항구가 문을 닫는다고 말했다."),
    ],
)
def test_a_sentence_or_two_tell_the_language(code, text):
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "12 345", "Selm Orel Tal", "⛵⛵⛵", "xqz vbn mlk pqr stv wxy"])
def test_what_tells_nothing_is_undetermined(text):
    assert detect(text) == "und"


def test_an_article_has_its_language_unless_the_file_says_another():
    assert article_from_text("The mayor said that the harbour is to close.").metadata.language == "en"
    stated = article_from_text("---\nlang: fy\n---\nThe mayor said that the harbour is to close.", markdown=True)
    assert stated.metadata.language == "fy"
