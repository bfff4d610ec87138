"""PDF files that are broken, locked, or built to keep a reader busy."""

from __future__ import annotations

import zlib

_WORDS = b"BT /F1 12 Tf 72 720 Td (The harbour of Selm will close, the mayor said on Monday.) Tj ET"


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF with these objects, numbered from 1; the first is the catalogue."""
    data = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(data)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    return data + b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), entries, content)


def deflated(content: bytes, times: int = 1) -> bytes:
    """A stream object, packed as often as asked for."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    return stream(content, b"/Filter [%b]" % (b"/FlateDecode " * times))


def page(content: bytes, *more: bytes, extra: bytes = b"", catalogue: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of one page with this content object; `more` objects are numbered from 6."""
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R %b >>" % catalogue,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> %b >> >>" % extra,
        content,
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *more,
        trailer=trailer,
    )


def plain() -> bytes:
    """A PDF that opens."""
    return page(stream(_WORDS))


def truncated() -> bytes:
    """Half of a PDF."""
    return plain()[:400]


def encrypted() -> bytes:
    """A PDF that asks for a password."""
    lock = b"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <%b> /U <%b> >>" % (b"41" * 32, b"42" * 32)
    return page(stream(_WORDS), lock, trailer=b"/Encrypt 6 0 R /ID [<00><00>]")


def pages_in_a_ring() -> bytes:
    """A page tree that contains itself."""
    return pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>")


def unpacks_for_ever(size: int = 500_000_000) -> bytes:
    """A page of 1 kB that is 500 MB after unpacking it three times."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b" " * 10_000_000) for _ in range(size // 10_000_000)) + packer.flush()
    twice = zlib.compress(zlib.compress(packed, 9), 9)
    return page(stream(twice, b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"))


def draws_itself() -> bytes:
    """A form that draws itself, twice."""
    form = stream(
        b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >>"
    )
    return page(stream(b"/X Do " + _WORDS), form, extra=b"/XObject << /X 6 0 R >>")


def draws_and_draws(depth: int = 30) -> bytes:
    """Forms that each draw the next one ten times."""
    forms = [
        stream(
            b"/X Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>" % (number + 1),
        )
        for number in range(6, 6 + depth)
    ]
    last = stream(_WORDS, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    return page(stream(b"/X Do"), *forms, last, extra=b"/XObject << /X 6 0 R >>")


def many_words(count: int = 300_000) -> bytes:
    """One page on which the same words stand very often."""
    return page(deflated(b"BT /F1 1 Tf 1 1 Td " + b"(Selm harbour ) Tj 1 1 Td " * count + b"ET"))


def deep() -> bytes:
    """Arrays in arrays."""
    return page(stream(_WORDS), b"[" * 200_000 + b"]" * 200_000, catalogue=b"/Deep 6 0 R")


def acts(folder: str, host: str) -> bytes:
    """A PDF that wants to start, fetch and open things as soon as it is read."""
    action = "<< /S /{} /F ({}) /URI ({}) /Win << /F (cmd) >> /Next << /S /GoToR /F ({}) /D [0] >> >>"
    launch = action.format("Launch", f"{folder}/page.html", f"http://{host}/launch", f"{folder}/page.html")
    script = "<< /S /JavaScript /JS (app.launchURL\\('http://" + host + "/script'\\);) >>"
    catalogue = f"/OpenAction {launch} /AA << /WC {script} >> /Names << /JavaScript << /Names [(a) {script}] >> >>"
    picture = f"<< /Type /XObject /Subtype /Image /F ({folder}/picture.png) /Width 60000 /Height 60000 /Length 0 >>"
    return page(
        stream(_WORDS),
        f"{picture}\nstream\n\nendstream".encode(),
        extra=b"/XObject << /X 6 0 R >>",
        catalogue=catalogue.encode(),
    )


def endless_history() -> bytes:
    """Two tables of contents that each name the other as the older one."""
    data = page(stream(_WORDS))
    start = data.rindex(b"xref\n0 ")
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % start)
