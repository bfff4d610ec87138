<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lateral Reader</source>
        <translation>Über Lateral Reader</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>Woraus das Programm besteht</translation>
    </message>
    <message>
        <source>Read the news and see where its statements come from.</source>
        <translation>Nachrichten lesen und sehen, woher ihre Aussagen kommen.</translation>
    </message>
    <message>
        <source>Your notes are in this file, and nowhere else. The program opens no network connection.</source>
        <translation>Deine Notizen stehen in dieser Datei und nirgends sonst. Das Programm öffnet keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>Es besteht aus diesen Teilen, jeder unter seiner eigenen Lizenz:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>It brings no licence text along.</source>
        <translation>Es bringt keinen Lizenztext mit.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Lizenz von {part}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Cancelled. What was added before stays in the library.</source>
        <translation>Abgebrochen. Was vorher hinzukam, bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>It holds more than {most} files, so only these are read.</source>
        <translation>Darin sind mehr als {most} Dateien, deshalb werden nur diese gelesen.</translation>
    </message>
</context>
<context>
    <name>AddingDesk</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>„{name}“ wird geöffnet</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Den ersten öffnen</translation>
    </message>
    <message>
        <source>Not added.txt</source>
        <translation>Nicht hinzugefügt.txt</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Adding articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Den ersten öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>Looking for articles</source>
        <translation>Artikel werden gesucht</translation>
    </message>
    <message>
        <source>Not all articles were added</source>
        <translation>Nicht alle Artikel kamen hinzu</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Artikel hinzugefügt</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Nichts kam hinzu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AnchorBox</name>
    <message>
        <source>Yes, here</source>
        <translation>Ja, hier</translation>
    </message>
    <message>
        <source>No, elsewhere</source>
        <translation>Nein, anderswo</translation>
    </message>
    <message>
        <source>Choose other words</source>
        <translation>Andere Wörter wählen</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Hierher setzen</translation>
    </message>
    <message>
        <source>Make it a note on the whole article</source>
        <translation>Als Notiz zum ganzen Artikel</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Deine Markierung löschen</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Vorerst so lassen</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>Noch hier?</translation>
    </message>
    <message>
        <source>No longer found in the text</source>
        <translation>Nicht mehr im Text gefunden</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Jetzt: {words}</translation>
    </message>
    <message>
        <source>Select the words in the text, then put it there: here or with {key}.</source>
        <translation>Wähle die Wörter im Text aus und setze die Notiz dorthin: hier oder mit {key}.</translation>
    </message>
    <message>
        <source>The same words, but what stands around them has changed.</source>
        <translation>Dieselben Wörter, aber was um sie herum steht, ist anders.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Guidance</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Marks of their own after which the marks are shown</source>
        <translation>Eigene Markierungen, nach denen die Markierungen gezeigt werden</translation>
    </message>
    <message>
        <source>Minutes after which the marks are shown</source>
        <translation>Minuten, nach denen die Markierungen gezeigt werden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>Notiz der Lehrkraft</translation>
    </message>
    <message>
        <source>What students see of the marks</source>
        <translation>Was Lernende von den Markierungen sehen</translation>
    </message>
    <message>
        <source>The marks are shown after</source>
        <translation>Die Markierungen werden gezeigt nach</translation>
    </message>
    <message>
        <source>marks of their own</source>
        <translation>eigenen Markierungen</translation>
    </message>
    <message>
        <source>minutes with the article</source>
        <translation>Minuten mit dem Artikel</translation>
    </message>
    <message>
        <source>a tap on “I looked”</source>
        <translation>einem Klick auf „Ich habe geschaut“</translation>
    </message>
    <message>
        <source>What students do</source>
        <translation>Was Lernende tun</translation>
    </message>
    <message>
        <source>Layers that are worked with</source>
        <translation>Ebenen, mit denen gearbeitet wird</translation>
    </message>
    <message>
        <source>Who may use this text, and how. Students see it.</source>
        <translation>Wer diesen Text wie verwenden darf. Lernende sehen es.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <source>Well sourced, taken in for contrast</source>
        <translation>Gut belegt, zum Vergleich dabei</translation>
    </message>
    <message>
        <source>A class that meets only badly sourced texts learns to doubt everything.</source>
        <translation>Wer nur schlecht belegte Texte liest, lernt an allem zu zweifeln.</translation>
    </message>
    <message>
        <source>No marks are shown for this article.</source>
        <translation>Zu diesem Artikel werden keine Markierungen gezeigt.</translation>
    </message>
    <message>
        <source>Without a condition the marks are shown from the start.</source>
        <translation>Ohne Bedingung werden die Markierungen von Anfang an gezeigt.</translation>
    </message>
    <message>
        <source>Whichever comes first. Nothing, or 0, takes a condition away.</source>
        <translation>Was zuerst eintritt. Nichts oder 0 hebt eine Bedingung auf.</translation>
    </message>
    <message>
        <source>guidance of the article</source>
        <translation>Hilfe zum Artikel</translation>
    </message>
    <message>
        <source>what students do with the article</source>
        <translation>was Lernende mit dem Artikel tun</translation>
    </message>
    <message>
        <source>layers of the article</source>
        <translation>Ebenen des Artikels</translation>
    </message>
    <message>
        <source>minutes of the article</source>
        <translation>Minuten für den Artikel</translation>
    </message>
    <message>
        <source>rights of the article</source>
        <translation>Rechte am Artikel</translation>
    </message>
    <message>
        <source>well-sourced article</source>
        <translation>gut belegter Artikel</translation>
    </message>
    <message>
        <source>teacher’s note on the article</source>
        <translation>Notiz der Lehrkraft zum Artikel</translation>
    </message>
    <message>
        <source>gate of the article</source>
        <translation>Schranke des Artikels</translation>
    </message>
</context>
<context>
    <name>ArticleKeyPanel</name>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Das sollten Lernende markieren ({key})</translation>
    </message>
    <message>
        <source>Passages of the key</source>
        <translation>Stellen im Lösungsschlüssel</translation>
    </message>
    <message>
        <source>Take in all accepted marks</source>
        <translation>Alle angenommenen übernehmen</translation>
    </message>
    <message>
        <source>What is there to see in this article?</source>
        <translation>Was gibt es in diesem Artikel zu sehen?</translation>
    </message>
    <message>
        <source>The article as a whole</source>
        <translation>Der Artikel als Ganzes</translation>
    </message>
    <message>
        <source>All there is to mark of these layers is in the key. What else a student marks counts as too much.</source>
        <translation>Alles, was in diesen Ebenen zu markieren ist, steht im Schlüssel. Was jemand sonst markiert, zählt als zu viel.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message numerus="yes">
        <source>%n passages in the key</source>
        <translation>
            <numerusform>%n Stelle im Schlüssel</numerusform>
            <numerusform>%n Stellen im Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or take a mark in hand.</source>
        <translation>Wähle Wörter aus oder nimm eine Markierung zur Hand.</translation>
    </message>
    <message>
        <source>put it into the key</source>
        <translation>in den Schlüssel setzen</translation>
    </message>
    <message>
        <source>It is in the key.</source>
        <translation>Die Stelle steht im Schlüssel.</translation>
    </message>
    <message>
        <source>take the marks into the key</source>
        <translation>Markierungen in den Schlüssel übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are new in the key.</source>
        <translation>
            <numerusform>%n Stelle ist neu im Schlüssel.</numerusform>
            <numerusform>%n Stellen sind neu im Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>take it out of the key</source>
        <translation>aus dem Schlüssel nehmen</translation>
    </message>
    <message>
        <source>It is not in the key any more.</source>
        <translation>Die Stelle steht nicht mehr im Schlüssel.</translation>
    </message>
    <message>
        <source>change the passage of the key</source>
        <translation>Stelle des Schlüssels ändern</translation>
    </message>
    <message>
        <source>change what the key covers</source>
        <translation>ändern, was der Schlüssel abdeckt</translation>
    </message>
    <message>
        <source>explain the key</source>
        <translation>Schlüssel erklären</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>A column for each sentence: how many of {readers} marked it.</source>
        <translation>Eine Säule für jeden Satz: wie viele von {readers} ihn markiert haben.</translation>
    </message>
    <message>
        <source>Square: the key marks it.</source>
        <translation>Quadrat: Der Schlüssel markiert ihn.</translation>
    </message>
    <message>
        <source>Pale: fewer than {few} marked it.</source>
        <translation>Blass: Weniger als {few} haben ihn markiert.</translation>
    </message>
    <message>
        <source>Nobody has worked on this article yet.</source>
        <translation>Mit diesem Artikel hat noch niemand gearbeitet.</translation>
    </message>
    <message>
        <source>Fewer than {few} people worked on this article, so nothing of it is shown.</source>
        <translation>Weniger als {few} haben mit diesem Artikel gearbeitet, deshalb wird nichts davon gezeigt.</translation>
    </message>
    <message>
        <source>Nobody marked anything in this article.</source>
        <translation>In diesem Artikel hat niemand etwas markiert.</translation>
    </message>
    <message>
        <source>Open articles with {open}, drop files or a folder here, or paste a text with {paste}.</source>
        <translation>Öffne Artikel mit {open}, zieh Dateien oder einen Ordner hierher, oder füge mit {paste} einen Text ein.</translation>
    </message>
    <message>
        <source>The sample set is in the menu under File.</source>
        <translation>Das Beispielset steht im Menü Datei.</translation>
    </message>
</context>
<context>
    <name>ArticleSection</name>
    <message>
        <source>All marks of this article are looked at.</source>
        <translation>Alle Markierungen dieses Artikels sind durchgesehen.</translation>
    </message>
    <message>
        <source>These words are marked so already.</source>
        <translation>Diese Wörter sind schon so markiert.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Who says it is in another one here.</source>
        <translation>Die Wörter einer Markierung stehen in einem Absatz. Wer es sagt, steht hier in einem anderen.</translation>
    </message>
    <message>
        <source>The mark is deleted.</source>
        <translation>Die Markierung ist gelöscht.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Select fewer words.</source>
        <translation>Die Wörter einer Markierung stehen in einem Absatz. Wähle weniger Wörter aus.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>Markierungen werden gesucht</translation>
    </message>
    <message>
        <source>Mark as “{layer}” ({key})</source>
        <translation>Als „{layer}“ markieren ({key})</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence ({key})</source>
        <translation>Auswahl auf den Satz erweitern ({key})</translation>
    </message>
    <message>
        <source>Take it out of the key ({key})</source>
        <translation>Aus dem Schlüssel nehmen ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Das sollten Lernende markieren ({key})</translation>
    </message>
    <message>
        <source>This is part of the article ({key})</source>
        <translation>Das gehört zum Artikel ({key})</translation>
    </message>
    <message>
        <source>This is not part of the article ({key})</source>
        <translation>Das gehört nicht zum Artikel ({key})</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ArticleTicks</name>
    <message>
        <source>There is no article in the set yet.</source>
        <translation>Im Set ist noch kein Artikel.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticlesChooser</name>
    <message>
        <source>Add from the library</source>
        <translation>Aus der Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Search in titles, outlets and sets</source>
        <translation>In Titeln, Medien und Sets suchen</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Kein Artikel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>in the set already</source>
        <translation>schon im Set</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>%n Artikel hinzufügen</numerusform>
            <numerusform>%n Artikel hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesReading</name>
    <message>
        <source>It is no longer in the library.</source>
        <translation>Er ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>{name}: its marks could not be made.</source>
        <translation>{name}: Die Markierungen konnten nicht gemacht werden.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
</context>
<context>
    <name>ArticlesSection</name>
    <message>
        <source>add articles</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Articles in teaching order</source>
        <translation>Artikel in der Reihenfolge des Unterrichts</translation>
    </message>
    <message>
        <source>There is no article yet. Take texts that you have read with the program, or files. Two are enough: one that says where its statements come from, and one that does not.</source>
        <translation>Noch kein Artikel. Nimm Texte, die du mit dem Programm gelesen hast, oder Dateien. Zwei reichen: einer, der sagt, woher seine Aussagen kommen, und einer, der es nicht sagt.</translation>
    </message>
    <message>
        <source>Add from the library …</source>
        <translation>Aus der Bibliothek …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Artikel werden hinzugefügt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>In teaching order. Help that fades from article to article lets students read on their own.</source>
        <translation>In der Reihenfolge des Unterrichts. Wenn die Hilfe von Artikel zu Artikel weniger wird, lesen Lernende am Ende allein.</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} von {total}: {name}</translation>
    </message>
    <message>
        <source>{title} is in the set already.</source>
        <translation>{title} ist schon im Set.</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Hinzugefügt: {title}</translation>
    </message>
    <message>
        <source>order of the articles</source>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}: Platz {place} von {count}</translation>
    </message>
    <message>
        <source>take out an article</source>
        <translation>Artikel herausnehmen</translation>
    </message>
    <message>
        <source>{title} was taken out of the set.</source>
        <translation>{title} wurde aus dem Set genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts about it went with it.</source>
        <translation>
            <numerusform>%n Aufgabe dazu ging mit.</numerusform>
            <numerusform>%n Aufgaben dazu gingen mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belief</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Leeren: {name}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>{number}, {words}</source>
        <translation>{number}, {words}</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What is known about an outlet, a person or a body, for students who read sideways.</source>
        <translation>Was über ein Medium, eine Person oder eine Stelle bekannt ist, für alle, die seitwärts lesen.</translation>
    </message>
    <message>
        <source>Name of the outlet, person or body</source>
        <translation>Name des Mediums, der Person oder Stelle</translation>
    </message>
    <message>
        <source>Articles that are from it</source>
        <translation>Artikel, die von dort kommen</translation>
    </message>
    <message>
        <source>What is known, and where from</source>
        <translation>Was bekannt ist, und woher</translation>
    </message>
    <message>
        <source>No line yet. Each line is one statement with its citation.</source>
        <translation>Noch keine Zeile. Jede Zeile ist eine Aussage mit ihrem Beleg.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>ChaptersDialog</name>
    <message>
        <source>Chapters of the book</source>
        <translation>Kapitel des Buchs</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln words)</source>
        <translation>
            <numerusform>{title} (%Ln Wort)</numerusform>
            <numerusform>{title} (%Ln Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book as one</source>
        <translation>Das ganze Buch als eines</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Which chapters do you want to read? Each becomes an article of its own.</source>
        <translation>Welche Kapitel willst du lesen? Jedes wird ein eigener Artikel.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keines wählen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n chapters</source>
        <translation>
            <numerusform>%n Kapitel hinzufügen</numerusform>
            <numerusform>%n Kapitel hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPc</name>
    <message>
        <source>Check this PC</source>
        <translation>Diesen PC prüfen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>All of this was looked at on this computer, and nothing of it was sent.</source>
        <translation>All das wurde auf diesem Computer nachgesehen, und nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>What to look at before the set is given out</source>
        <translation>Was anzusehen ist, bevor das Set ausgegeben wird</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>A stick for the room</source>
        <translation>Ein Stick für den Raum</translation>
    </message>
    <message>
        <source>The student edition, one page that says what to do, and the folder “Hand in”. What students saved there before stays.</source>
        <translation>Die Ausgabe für Lernende, eine Seite mit Anleitung und der Ordner „Hand in“. Was dort schon abgegeben wurde, bleibt.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>Stick schreiben …</translation>
    </message>
    <message>
        <source>Student edition</source>
        <translation>Ausgabe für Lernende</translation>
    </message>
    <message>
        <source>The articles, the marks to reveal, prompts, glossary and reference pack. Not in it: the key, your notes, rejected marks, and which article is there for contrast.</source>
        <translation>Die Artikel, die Markierungen zum Aufdecken, Aufgaben, Glossar und Nachschlagepaket. Nicht darin: der Schlüssel, deine Notizen, abgelehnte Markierungen und welcher Artikel zum Vergleich dabei ist.</translation>
    </message>
    <message>
        <source>Save the student edition …</source>
        <translation>Ausgabe für Lernende speichern …</translation>
    </message>
    <message>
        <source>Teacher’s edition</source>
        <translation>Ausgabe für Lehrkräfte</translation>
    </message>
    <message>
        <source>Everything, the key among it. For you and your colleagues: whoever has it can change it.</source>
        <translation>Alles, auch der Schlüssel. Für dich und dein Kollegium: Wer sie hat, kann sie ändern.</translation>
    </message>
    <message>
        <source>Save the teacher’s edition …</source>
        <translation>Ausgabe für Lehrkräfte speichern …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Looking through the set …</source>
        <translation>Das Set wird durchgesehen …</translation>
    </message>
    <message>
        <source>One thing is needed before the set can be given out. The rest is advice; you decide.</source>
        <translation>Eines fehlt noch, bevor das Set ausgegeben werden kann. Der Rest ist Rat; du entscheidest.</translation>
    </message>
    <message>
        <source>This is advice: the set can be given out as it is. Enter or a click leads to the place.</source>
        <translation>Das ist Rat: Das Set kann so ausgegeben werden. Enter oder ein Klick führt zur Stelle.</translation>
    </message>
    <message>
        <source>Nothing to look at: the set is ready to be given out.</source>
        <translation>Nichts zu tun: Das Set kann ausgegeben werden.</translation>
    </message>
    <message>
        <source>Go there: {place}</source>
        <translation>Dorthin: {place}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>article “{title}”</source>
        <translation>Artikel „{title}“</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>das Set</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>Nachschlagepaket</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Nobody has this set yet. The next file is version {version}.</source>
        <translation>Noch hat niemand dieses Set. Die nächste Datei ist Version {version}.</translation>
    </message>
    <message>
        <source>Students have version {given}. The set was changed since, so the next file is version {version}; what they wrote stays.</source>
        <translation>Lernende haben Version {given}. Das Set wurde seither geändert, deshalb ist die nächste Datei Version {version}; was sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Students have version {given}. What they see was not changed since.</source>
        <translation>Lernende haben Version {given}. Was sie sehen, wurde seither nicht geändert.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The teacher’s edition is saved as “{name}”, version {version}.</source>
        <translation>Die Ausgabe für Lehrkräfte ist gespeichert als „{name}“, Version {version}.</translation>
    </message>
    <message>
        <source>The student edition is saved as “{name}”, version {version}.</source>
        <translation>Die Ausgabe für Lernende ist gespeichert als „{name}“, Version {version}.</translation>
    </message>
    <message>
        <source>The stick is ready: “{name}”, version {version}, and the folder “Hand in”.</source>
        <translation>Der Stick ist fertig: „{name}“, Version {version}, und der Ordner „Hand in“.</translation>
    </message>
    <message>
        <source>This is version {version}: students keep what they wrote when they open it.</source>
        <translation>Das ist Version {version}: Lernende behalten beim Öffnen, was sie geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>CitationForm</name>
    <message>
        <source>Link or citation</source>
        <translation>Link oder Quellenangabe</translation>
    </message>
    <message>
        <source>Paste a link or a citation: it fills the fields</source>
        <translation>Füge einen Link oder eine Quellenangabe ein: Sie füllt die Felder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>Medium oder Verlag</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Wo darin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Angesehen am</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class view – Lateral Reader</source>
        <translation>Klassenansicht – Lateral Reader</translation>
    </message>
    <message>
        <source>Articles, files and people</source>
        <translation>Artikel, Dateien und Personen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>perhaps the same person: {count}</source>
        <translation>vielleicht dieselbe Person: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Klassenansicht</translation>
    </message>
    <message>
        <source>Names are off, and groups under five are hidden.</source>
        <translation>Namen sind aus, und Gruppen unter fünf sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Names are on.</source>
        <translation>Namen sind an.</translation>
    </message>
    <message>
        <source>Projecting: names are off and the type is large.</source>
        <translation>Projektion: Namen sind aus und die Schrift ist groß.</translation>
    </message>
    <message>
        <source>No longer projecting.</source>
        <translation>Keine Projektion mehr.</translation>
    </message>
</context>
<context>
    <name>ClassroomDesk</name>
    <message>
        <source>Reading the hand-ins in “{folder}” …</source>
        <translation>Die Abgaben in „{folder}“ werden gelesen …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was collected.</source>
        <translation>Angehalten. Nichts wurde eingesammelt.</translation>
    </message>
    <message>
        <source>There is no file in “{folder}”.</source>
        <translation>In „{folder}“ ist keine Datei.</translation>
    </message>
    <message>
        <source>Joined: {name}</source>
        <translation>Zusammengelegt: {name}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>Benannt: {name}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{title} (class)</source>
        <translation>{title} (Klasse)</translation>
    </message>
    <message>
        <source>Lesson set</source>
        <translation>Lernset</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Feedback to %n students is in “{folder}”.</source>
        <translation>
            <numerusform>Rückmeldung an %n Person ist in „{folder}“.</numerusform>
            <numerusform>Rückmeldungen an %n Personen sind in „{folder}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {held}</source>
        <translation>Gelöscht: {held}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Why did you mark this?</source>
        <translation>Warum hast du das markiert?</translation>
    </message>
    <message>
        <source>Why did you mark this? One line.</source>
        <translation>Warum hast du das markiert? Eine Zeile.</translation>
    </message>
    <message>
        <source>Choose a mark in the article, or go from difference to difference.</source>
        <translation>Wähle eine Markierung im Artikel, oder geh von Unterschied zu Unterschied.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n differences looked at</source>
        <translation>
            <numerusform>{done} von %n Unterschied angesehen</numerusform>
            <numerusform>{done} von %n Unterschieden angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>You and the set have marked the same.</source>
        <translation>Du und das Set haben dasselbe markiert.</translation>
    </message>
    <message>
        <source>The article has {count} differences in all; look at more if you like.</source>
        <translation>Der Artikel hat insgesamt {count} Unterschiede; sieh dir gern mehr an.</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>What do we need to know?</source>
        <translation>Was müssen wir wissen?</translation>
    </message>
    <message>
        <source>Write the class’s conclusion or open question here</source>
        <translation>Schreib hier den Schluss oder die offene Frage der Klasse auf</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Accept ({key})</source>
        <translation>Annehmen ({key})</translation>
    </message>
    <message>
        <source>Reject ({key})</source>
        <translation>Ablehnen ({key})</translation>
    </message>
    <message>
        <source>Open ({key})</source>
        <translation>Offen ({key})</translation>
    </message>
    <message>
        <source>What you say to the mark</source>
        <translation>Was du zur Markierung sagst</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Diese Markierung löschen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Dein Grund</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Deine eigene Frage</translation>
    </message>
    <message>
        <source>Change the kind ({key})</source>
        <translation>Art ändern ({key})</translation>
    </message>
    <message>
        <source>Why not? Only you read this.</source>
        <translation>Warum nicht? Nur du liest das.</translation>
    </message>
    <message>
        <source>Your own reason</source>
        <translation>Dein eigener Grund</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Frage:</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Choose a sentence to see the reasons.</source>
        <translation>Wähle einen Satz, um die Gründe zu sehen.</translation>
    </message>
    <message>
        <source>What people checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Nobody brought evidence forward on this article.</source>
        <translation>Zu diesem Artikel hat niemand Belege gebracht.</translation>
    </message>
    <message>
        <source>On this article</source>
        <translation>Zu diesem Artikel</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere Aufgaben</translation>
    </message>
    <message>
        <source>This set asks no questions.</source>
        <translation>Dieses Set stellt keine Aufgaben.</translation>
    </message>
    <message>
        <source>Changed after the reveal</source>
        <translation>Nach dem Aufdecken geändert</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Markiert von</translation>
    </message>
    <message>
        <source>Nobody marked this before the reveal.</source>
        <translation>Vor dem Aufdecken hat das niemand markiert.</translation>
    </message>
    <message>
        <source>Groups under {few} are not shown.</source>
        <translation>Gruppen unter {few} werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The mark of the set: “{words}”</source>
        <translation>Die Markierung des Sets: „{words}“</translation>
    </message>
    <message>
        <source>answered by {counted}</source>
        <translation>beantwortet von {counted}</translation>
    </message>
    <message>
        <source>in the middle {level:.0f} of 100</source>
        <translation>in der Mitte {level:.0f} von 100</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown: **fett**, *kursiv*, Listen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Who may use this text, and how</source>
        <translation>Wer diesen Text wie verwenden darf</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Woher es ist</translation>
    </message>
    <message>
        <source>Articles for which it matters; none for all</source>
        <translation>Artikel, für die es wichtig ist; keiner für alle</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Andere Berichte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>DraftsDesk</name>
    <message>
        <source>Making the sample set. This takes a moment.</source>
        <translation>Das Beispielset wird gemacht. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Making the set of the folder “{name}”</source>
        <translation>Das Set aus dem Ordner „{name}“ wird gemacht</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>„{name}“ wird geöffnet</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Open the teacher’s edition: only that can be changed.</source>
        <translation>Das ist die Ausgabe eines Sets für Lernende. Öffne die Ausgabe für Lehrkräfte: Nur sie kann geändert werden.</translation>
    </message>
</context>
<context>
    <name>EncodingDesk</name>
    <message>
        <source>Looking at the letters</source>
        <translation>Die Buchstaben werden angesehen</translation>
    </message>
    <message>
        <source>Shown as {encoding}</source>
        <translation>Angezeigt als {encoding}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Beleg löschen</translation>
    </message>
    <message>
        <source>Same news as {item}</source>
        <translation>Dieselbe Nachricht wie {item}</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Beleg</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Link or citation</source>
        <translation>Link oder Quellenangabe</translation>
    </message>
    <message>
        <source>Paste a link or a citation</source>
        <translation>Link oder Quellenangabe einfügen</translation>
    </message>
    <message>
        <source>What it says is filled in below. Nothing is looked up online.</source>
        <translation>Was darin steht, wird unten eingetragen. Nichts wird im Netz nachgesehen.</translation>
    </message>
    <message>
        <source>What it does to the claim</source>
        <translation>Was es für die Behauptung bedeutet</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>About this source</source>
        <translation>Über diese Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>Medium oder Verlag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Wo darin</translation>
    </message>
    <message>
        <source>p. 4, para. 6, 12:30</source>
        <translation>S. 4, Abs. 6, 12:30</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link to a kept copy</source>
        <translation>Link zu einer Kopie</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Angesehen am</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where I found it</source>
        <translation>Wo ich es gefunden habe</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Der eigene Wortlaut</translation>
    </message>
    <message>
        <source>Where its news comes from</source>
        <translation>Woher die Nachricht kommt</translation>
    </message>
    <message>
        <source>Is it independent?</source>
        <translation>Ist sie unabhängig?</translation>
    </message>
    <message>
        <source>It has nothing to win or lose if the claim is believed.</source>
        <translation>Sie hat nichts zu gewinnen oder zu verlieren, wenn man die Behauptung glaubt.</translation>
    </message>
    <message>
        <source>Does it have several sources?</source>
        <translation>Hat sie mehrere Quellen?</translation>
    </message>
    <message>
        <source>More than one, and not all from the same place.</source>
        <translation>Mehr als eine, und nicht alle vom selben Ort.</translation>
    </message>
    <message>
        <source>Does it show evidence?</source>
        <translation>Zeigt sie Belege?</translation>
    </message>
    <message>
        <source>Documents, records, or what somebody saw, not only words.</source>
        <translation>Dokumente, Aufzeichnungen oder was jemand gesehen hat, nicht nur Worte.</translation>
    </message>
    <message>
        <source>Is it in a position to know?</source>
        <translation>Kann sie es wissen?</translation>
    </message>
    <message>
        <source>By training, by work, or because it was there.</source>
        <translation>Durch Ausbildung, durch Arbeit oder weil sie dabei war.</translation>
    </message>
    <message>
        <source>Does it give names?</source>
        <translation>Nennt sie Namen?</translation>
    </message>
    <message>
        <source>One could go and ask the people it goes by.</source>
        <translation>Man könnte die Leute fragen, auf die sie sich stützt.</translation>
    </message>
    <message>
        <source>Its own reporting</source>
        <translation>Eigene Recherche</translation>
    </message>
    <message>
        <source>Same as {item}</source>
        <translation>Wie {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n von 5 beantwortet</numerusform>
            <numerusform>%n von 5 beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} von {most} Zeichen</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>articles with notes</source>
        <translation>Artikel mit Notizen</translation>
    </message>
    <message>
        <source>Lateral Reader</source>
        <translation>Lateral Reader</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Articles whose marks could not be made: {n}.</source>
        <translation>Artikel, deren Markierungen nicht gemacht werden konnten: {n}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Diesen Artikel</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>leave it empty to stay without a name</source>
        <translation>leer lassen, um ohne Namen zu bleiben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your name in the file</source>
        <translation>Dein Name in der Datei</translation>
    </message>
    <message>
        <source>All articles ({n})</source>
        <translation>Alle Artikel ({n})</translation>
    </message>
    <message>
        <source>All articles with notes ({n})</source>
        <translation>Alle Artikel mit Notizen ({n})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking for marks: {title}</source>
        <translation>Markierungen werden gesucht: {title}</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Die Datei wird gemacht …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback to students</source>
        <translation>Rückmeldung an Lernende</translation>
    </message>
    <message>
        <source>About which article</source>
        <translation>Zu welchem Artikel</translation>
    </message>
    <message>
        <source>On the whole work</source>
        <translation>Zur ganzen Arbeit</translation>
    </message>
    <message>
        <source>On “{title}”</source>
        <translation>Zu „{title}“</translation>
    </message>
    <message>
        <source>Words to everybody</source>
        <translation>Worte an alle</translation>
    </message>
    <message>
        <source>Words to this student</source>
        <translation>Worte an diese Person</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Show each student their own marks beside the key</source>
        <translation>Allen die eigenen Markierungen neben dem Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else.</source>
        <translation>Alle bekommen eine Seite zum Lesen und eine Datei für das Programm: deine Worte, und nichts über andere.</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else. Without the teacher’s edition of the set there is no key to show.</source>
        <translation>Alle bekommen eine Seite zum Lesen und eine Datei für das Programm: deine Worte, und nichts über andere. Ohne die Ausgabe für Lehrkräfte gibt es keinen Schlüssel zu zeigen.</translation>
    </message>
    <message>
        <source>Save into a folder …</source>
        <translation>In einen Ordner speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Words to {name}</source>
        <translation>Worte an {name}</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the set …</source>
        <translation>Set wählen …</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Dateien und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Name this person …</source>
        <translation>Diese Person benennen …</translation>
    </message>
    <message>
        <source>See what the class marked</source>
        <translation>Sehen, was die Klasse markiert hat</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Ordner: {path}</translation>
    </message>
    <message>
        <source>Choose another set …</source>
        <translation>Anderes Set wählen …</translation>
    </message>
    <message>
        <source>The set of these hand-ins is not at hand, so only what somebody marked is known of its articles. Choose its file to see all sentences, its questions and its key.</source>
        <translation>Das Set dieser Abgaben ist nicht da, deshalb ist von den Artikeln nur bekannt, was jemand markiert hat. Wähle seine Datei, um alle Sätze, die Aufgaben und den Schlüssel zu sehen.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the student edition, without the key.</source>
        <translation>Set: „{title}“, Version {version}, die Ausgabe für Lernende, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the teacher’s edition with its key.</source>
        <translation>Set: „{title}“, Version {version}, die Ausgabe für Lehrkräfte mit Schlüssel.</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Etwas zu tun</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Pages to read beside the hand-ins</source>
        <translation>Seiten zum Lesen neben den Abgaben</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What to list</source>
        <translation>Was aufgeführt wird</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Alle Sätze</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Deine Markierungen</translation>
    </message>
    <message>
        <source>Where you disagree</source>
        <translation>Wo du anderer Meinung bist</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <translation>Sätze und Markierungen</translation>
    </message>
    <message>
        <source>You have marked nothing here. Select words in the article to mark them.</source>
        <translation>Du hast hier nichts markiert. Wähle Wörter im Artikel aus, um sie zu markieren.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Noch keine Markierungen.</translation>
    </message>
    <message>
        <source>Nothing yet. Marks that you answer with “Disagree” or “Not sure” stand here, and words that you marked where the program has no such mark.</source>
        <translation>Noch nichts. Hier stehen Markierungen, auf die du mit „Dagegen“ oder „Nicht sicher“ antwortest, und Wörter, die du markiert hast und das Programm nicht.</translation>
    </message>
    <message>
        <source>No such mark in this article.</source>
        <translation>In diesem Artikel gibt es keine solche Markierung.</translation>
    </message>
    <message>
        <source>No such sentence in this article.</source>
        <translation>In diesem Artikel gibt es keinen solchen Satz.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Advanced figures</source>
        <translation>Weitere Zahlen</translation>
    </message>
    <message>
        <source>All readers together beside the key.</source>
        <translation>Alle Lesenden zusammen neben dem Schlüssel.</translation>
    </message>
    <message>
        <source>Hide advanced figures</source>
        <translation>Weitere Zahlen ausblenden</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Words that students may not know, with what they mean. They find the list in the tab “Set”, beside every article. Three to eight are enough: a long list is read by nobody.</source>
        <translation>Wörter, die Lernende vielleicht nicht kennen, mit ihrer Bedeutung. Die Liste steht im Reiter „Set“ neben jedem Artikel. Drei bis acht reichen: Eine lange Liste liest niemand.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Andere Formen</translation>
    </message>
    <message>
        <source>With commas: berths, berthing</source>
        <translation>Mit Kommas: Häfen, Hafens</translation>
    </message>
    <message>
        <source>It stands in no article. Other forms of the word may.</source>
        <translation>Es steht in keinem Artikel. Andere Formen des Worts vielleicht.</translation>
    </message>
    <message>
        <source>Under which the word is looked for in the articles.</source>
        <translation>Unter denen das Wort in den Artikeln gesucht wird.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>No meaning yet</source>
        <translation>Noch keine Bedeutung</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Neues Wort</translation>
    </message>
    <message>
        <source>{count} × in “{title}”</source>
        <translation>{count} × in „{title}“</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>neues Wort</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>Reihenfolge der Wörter</translation>
    </message>
    <message>
        <source>removed word</source>
        <translation>Wort entfernen</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>meaning of a word</source>
        <translation>Bedeutung eines Worts</translation>
    </message>
    <message>
        <source>forms of a word</source>
        <translation>Formen eines Worts</translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message>
        <source>Nobody has said whose work this is.</source>
        <translation>Niemand hat gesagt, wessen Arbeit das ist.</translation>
    </message>
    <message>
        <source>This is the work of {name}.</source>
        <translation>Das ist die Arbeit von {name}.</translation>
    </message>
    <message>
        <source>This is the work of a guest.</source>
        <translation>Das ist die Arbeit eines Gasts.</translation>
    </message>
    <message>
        <source>This is the work of {name} now.</source>
        <translation>Das ist jetzt die Arbeit von {name}.</translation>
    </message>
    <message>
        <source>Handed in as “{name}”. You can go on working and hand in again.</source>
        <translation>Abgegeben als „{name}“. Du kannst weiterarbeiten und noch einmal abgeben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>This PC is cleared: no set, no work and no name is left in the program.</source>
        <translation>Dieser PC ist geleert: Kein Set, keine Arbeit und kein Name ist noch im Programm.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>This is what your teacher gets:</source>
        <translation>Das bekommt deine Lehrkraft:</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
    <message>
        <source>Still without an answer: {questions}. You can hand in all the same, and again later.</source>
        <translation>Noch ohne Antwort: {questions}. Du kannst trotzdem abgeben, und später noch einmal.</translation>
    </message>
    <message>
        <source>Two files are written into “{folder}”: one for your teacher, and a copy that you can read.</source>
        <translation>Zwei Dateien werden in „{folder}“ geschrieben: eine für deine Lehrkraft und eine Kopie, die du lesen kannst.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>How many of the class marked each sentence</source>
        <translation>Wie viele aus der Klasse jeden Satz markiert haben</translation>
    </message>
    <message>
        <source>Sentence {n}: {marked}</source>
        <translation>Satz {n}: {marked}</translation>
    </message>
    <message numerus="yes">
        <source>{marked} of %n sentences were marked by somebody.</source>
        <translation>
            <numerusform>{marked} von %n Satz wurde von jemandem markiert.</numerusform>
            <numerusform>{marked} von %n Sätzen wurden von jemandem markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the class marked</source>
        <translation>Was die Klasse markiert hat</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>From “{name}”: {n} added.</source>
        <translation>Aus „{name}“: {n} hinzugefügt.</translation>
    </message>
    <message>
        <source>Replaced: {n}.</source>
        <translation>Ersetzt: {n}.</translation>
    </message>
    <message>
        <source>Left as you have them: {n}.</source>
        <translation>So gelassen, wie du sie hast: {n}.</translation>
    </message>
    <message>
        <source>Left out, because their articles are not here: {n}.</source>
        <translation>Weggelassen, weil ihre Artikel nicht hier sind: {n}.</translation>
    </message>
    <message>
        <source>A backup from before is on the page of the notes file.</source>
        <translation>Eine Sicherung von vorher steht auf der Seite der Notizdatei.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take those of the file</source>
        <translation>Die aus der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A backup of your notes is made first.</source>
        <translation>Vorher wird eine Sicherung deiner Notizen gemacht.</translation>
    </message>
    <message>
        <source>Where the file differs from what you have:</source>
        <translation>Wo die Datei von dem abweicht, was du hast:</translation>
    </message>
    <message>
        <source>Add {added} and replace {replaced}</source>
        <translation>{added} hinzufügen und {replaced} ersetzen</translation>
    </message>
    <message>
        <source>Add {added}</source>
        <translation>{added} hinzufügen</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Entfernen (Entf)</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Place {number} of {count}</source>
        <translation>Platz {number} von {count}</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Entfernt. „Rückgängig“ holt es zurück.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>To be marked as</source>
        <translation>Zu markieren als</translation>
    </message>
    <message>
        <source>Arguable: counts neither way</source>
        <translation>Strittig: zählt weder so noch so</translation>
    </message>
    <message>
        <source>As good as that</source>
        <translation>Ebenso gut</translation>
    </message>
    <message>
        <source>Why? For you and for feedback.</source>
        <translation>Warum? Für dich und für Rückmeldungen.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Aus dem Schlüssel nehmen</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Note on the key</source>
        <translation>Notiz zum Schlüssel</translation>
    </message>
    <message>
        <source>What has a key</source>
        <translation>Was einen Schlüssel hat</translation>
    </message>
    <message>
        <source>What you look for in the work of students. It is in the teacher’s edition only, and shows you later where students and key agree. The note is for you and your colleagues; Markdown.</source>
        <translation>Worauf du in den Arbeiten achtest. Es steht nur in der Ausgabe für Lehrkräfte und zeigt dir später, wo Lernende und Schlüssel übereinstimmen. Die Notiz ist für dich und dein Kollegium; Markdown.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What has a key, and what has none</source>
        <translation>Was einen Schlüssel hat, und was keinen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>There is no article and no prompt in the set yet; a key belongs to one of them.</source>
        <translation>Im Set ist noch kein Artikel und keine Aufgabe; ein Schlüssel gehört zu einem davon.</translation>
    </message>
    <message>
        <source>A set can do without a key. Enter or a click leads to where each part is written.</source>
        <translation>Ein Set kommt ohne Schlüssel aus. Enter oder ein Klick führt dorthin, wo jeder Teil geschrieben wird.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to mark</source>
        <translation>
            <numerusform>%n Stelle zu markieren</numerusform>
            <numerusform>%n Stellen zu markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mark, as the key says</source>
        <translation>Nichts zu markieren, sagt der Schlüssel</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>Braucht keinen Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>Hat einen Schlüssel</translation>
    </message>
    <message>
        <source>{words}, arguable</source>
        <translation>{words}, strittig</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>note on the key</source>
        <translation>Notiz zum Schlüssel</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Add another …</source>
        <translation>Weitere …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>It is used from the next start of the program. Articles stay as they are.</source>
        <translation>Gilt ab dem nächsten Start des Programms. Artikel bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
    <message>
        <source>The marks of the set are shown.</source>
        <translation>Die Markierungen des Sets werden gezeigt.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Wähle zuerst Wörter im Artikel aus.</translation>
    </message>
    <message>
        <source>Taken: {words}</source>
        <translation>Genommen: {words}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} von %n Schritt</numerusform>
            <numerusform>{done} von %n Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing leaves it until you hand in a file.</source>
        <translation>Auf diesem Computer gespeichert. Nichts verlässt ihn, bis du eine Datei abgibst.</translation>
    </message>
    <message>
        <source>Handed in {time}, to “{folder}”. You can hand in again; the last one counts.</source>
        <translation>Abgegeben {time}, nach „{folder}“. Du kannst noch einmal abgeben; die letzte Abgabe zählt.</translation>
    </message>
    <message>
        <source>I looked: show the marks of the set</source>
        <translation>Ich habe geschaut: Markierungen des Sets zeigen</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>Markierungen des Sets zeigen</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Weiter: {step}</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Abgeben …</translation>
    </message>
    <message>
        <source>Go on to the next article</source>
        <translation>Weiter zum nächsten Artikel</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This article was already in the library.</source>
        <translation>Dieser Artikel war schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopiere zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>A link cannot be opened: the program has no network. Copy the text and paste it.</source>
        <translation>Ein Link kann nicht geöffnet werden: Das Programm hat kein Netz. Kopiere den Text und füge ihn ein.</translation>
    </message>
    <message>
        <source>This is only a web address, and the program does not fetch pages. Open the page in a browser, copy the article’s text there, and paste that.</source>
        <translation>Das ist nur eine Webadresse, und das Programm holt keine Seiten. Öffne die Seite in einem Browser, kopiere dort den Text des Artikels und füge ihn ein.</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays.</source>
        <translation>Was du getippt hast, ist nicht gespeichert, deshalb bleibt dieser Artikel.</translation>
    </message>
    <message>
        <source>remove from the library</source>
        <translation>aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>{title} was removed from the library. Its notes are kept.</source>
        <translation>{title} wurde aus der Bibliothek entfernt. Die Notizen dazu bleiben.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were removed from the library. Their notes are kept.</source>
        <translation>
            <numerusform>%Ln Artikel wurde aus der Bibliothek entfernt. Die Notizen dazu bleiben.</numerusform>
            <numerusform>%Ln Artikel wurden aus der Bibliothek entfernt. Die Notizen dazu bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln from the library</source>
        <translation>
            <numerusform>%Ln Artikel aus der Bibliothek entfernen</numerusform>
            <numerusform>Alle %Ln aus der Bibliothek entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Open, drop or paste a text</source>
        <translation>Öffnen oder einfügen</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Meine Artikel</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n articles, {state}</source>
        <translation>
            <numerusform>{group}, %n Artikel, {state}</numerusform>
            <numerusform>{group}, %n Artikel, {state}</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%n zuzuordnen</numerusform>
            <numerusform>%n zuzuordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>One statement, such as who owns it</source>
        <translation>Eine Aussage, etwa wem es gehört</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No citation yet: where is this taken from?</source>
        <translation>Noch keine Quellenangabe: Woher ist das?</translation>
    </message>
</context>
<context>
    <name>LookUpList</name>
    <message>
        <source>To look up later</source>
        <translation>Später nachsehen</translation>
    </message>
    <message>
        <source>Nothing to look up. A note comes here when its status is “Look up later”.</source>
        <translation>Nichts nachzusehen. Eine Notiz kommt hierher, wenn ihr Stand „Später nachsehen“ ist.</translation>
    </message>
    <message>
        <source>Click a question to open its note.</source>
        <translation>Klick auf eine Frage, um ihre Notiz zu öffnen.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>LostMarks</name>
    <message>
        <source>Your marks that were not found for sure</source>
        <translation>Deine Markierungen, die nicht sicher gefunden wurden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes file …</source>
        <translation>Notizdatei …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Opened: {title}</source>
        <translation>Geöffnet: {title}</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this was not done.</source>
        <translation>Was du getippt hast, ist nicht gespeichert, deshalb wurde das nicht getan.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Why? One line is enough.</source>
        <translation>Warum? Eine Zeile reicht.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} von {count} hier</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>Warum das in Ordnung sein kann: {reason}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Deine Markierung</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Ausgewählte Wörter</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <source>Shown in the article: {words}</source>
        <translation>Im Artikel gezeigt: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownField</name>
    <message>
        <source>Preview: {name}</source>
        <translation>Vorschau: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>MarksHelp</name>
    <message>
        <source>What do these marks mean?</source>
        <translation>Was bedeuten diese Markierungen?</translation>
    </message>
    <message>
        <source>A mark shows where a statement comes from and what to ask next. It never says whether the statement is right.</source>
        <translation>Eine Markierung zeigt, woher eine Aussage kommt und was man als Nächstes fragen kann. Sie sagt nie, ob die Aussage stimmt.</translation>
    </message>
    <message>
        <source>How often the marks are wrong</source>
        <translation>Wie oft die Markierungen danebenliegen</translation>
    </message>
    <message>
        <source>“We will rebuild”</source>
        <translation>“We will rebuild”</translation>
    </message>
    <message>
        <source>Q · Attributed: somebody says, thinks or found this. A solid line under what is said.</source>
        <translation>Q · Zugeschrieben: Jemand sagt, denkt oder hat herausgefunden, was hier steht. Eine durchgezogene Linie unter dem Gesagten.</translation>
    </message>
    <message>
        <source>the harbour master</source>
        <translation>the harbour master</translation>
    </message>
    <message>
        <source>A double line under who says it.</source>
        <translation>Eine doppelte Linie unter dem, wer es sagt.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>according to</translation>
    </message>
    <message>
        <source>A dashed line under the words of saying.</source>
        <translation>Eine gestrichelte Linie unter den Wörtern des Sagens.</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>reportedly</translation>
    </message>
    <message>
        <source>H · Uncertain: the words make a statement cautious, rough or second-hand, or keep it at a distance. A wavy line. Caution is no fault: careful reporting is full of it.</source>
        <translation>H · Ungewiss: Die Wörter machen eine Aussage vorsichtig, ungefähr, zu einer aus zweiter Hand oder halten sie auf Abstand. Eine Wellenlinie. Vorsicht ist kein Fehler: Sorgfältige Berichte sind voll davon.</translation>
    </message>
    <message>
        <source>Forty houses burned</source>
        <translation>Forty houses burned</translation>
    </message>
    <message>
        <source>U · No source named: the article states this in its own voice, it could be checked, and the sentence does not show where it comes from. A dotted line. In the New York Times more than a third of the sentences are like this.</source>
        <translation>U · Keine Quelle genannt: Der Artikel sagt das mit eigener Stimme, man könnte es prüfen, und der Satz zeigt nicht, woher es kommt. Eine gepunktete Linie. In der New York Times sind mehr als ein Drittel der Sätze so.</translation>
    </message>
    <message>
        <source>“</source>
        <translation>“</translation>
    </message>
    <message>
        <source>A box around a quotation mark whose partner is missing: where the quotation ends is open.</source>
        <translation>Ein Kasten um ein Anführungszeichen, dessen Gegenstück fehlt: Wo das Zitat endet, ist offen.</translation>
    </message>
    <message>
        <source>the third this spring</source>
        <translation>the third this spring</translation>
    </message>
    <message>
        <source>Your own marks have their line over the words, between brackets, and their letter in a filled box; M is a highlight of yours. Select words to make one.</source>
        <translation>Deine eigenen Markierungen haben ihre Linie über den Wörtern, zwischen Klammern, und ihren Buchstaben in einem gefüllten Kasten; M ist eine Hervorhebung von dir. Wähle Wörter aus, um eine zu machen.</translation>
    </message>
    <message>
        <source>No mark does not mean checked. The list under Findings gives a state for every sentence of the body, marked or not.</source>
        <translation>Keine Markierung heißt nicht geprüft. Die Liste unter „Befunde“ gibt für jeden Satz des Textes einen Stand, markiert oder nicht.</translation>
    </message>
    <message>
        <source>Parts of a page that are not the article itself, such as related links, captions, comments and notices, are folded to one line. Nothing is ever taken away: {key} shows them.</source>
        <translation>Teile einer Seite, die nicht zum Artikel selbst gehören, etwa verwandte Links, Bildtexte, Kommentare und Hinweise, sind auf eine Zeile gefaltet. Nichts wird je weggenommen: {key} zeigt sie.</translation>
    </message>
    <message>
        <source>The program makes mistakes. If you disagree with a mark, say so on its card: your answer is kept with the article.</source>
        <translation>Das Programm macht Fehler. Wenn du anderer Meinung bist, sag es auf der Karte der Markierung: Deine Antwort bleibt beim Artikel.</translation>
    </message>
    <message>
        <source>Often enough that no mark should be taken on trust. Beside the marks of people, on texts they had marked:</source>
        <translation>Oft genug, dass keiner Markierung blind zu trauen ist. Neben den Markierungen von Menschen, an Texten, die sie markiert hatten:</translation>
    </message>
    <message>
        <source>Attributed: of 100 statements that the program ties to a source, {right} are tied as people tied them; of 100 that people tied to a source, it misses {missed}. Of the words themselves that somebody said or thought it finds {found} in 100.</source>
        <translation>Zugeschrieben: Von 100 Aussagen, die das Programm mit einer Quelle verbindet, sind {right} so verbunden wie von Menschen; von 100, die Menschen mit einer Quelle verbanden, fehlen ihm {missed}. Von den Wörtern, die jemand sagte oder dachte, findet es {found} von 100.</translation>
    </message>
    <message>
        <source>Two people who marked the same articles agree on {agreed} of 100 such statements: where a statement comes from is not always one answer.</source>
        <translation>Zwei Menschen, die dieselben Artikel markierten, sind sich bei {agreed} von 100 solchen Aussagen einig: Woher eine Aussage kommt, hat nicht immer eine einzige Antwort.</translation>
    </message>
    <message>
        <source>Uncertain: of 100 words that the program marks, people saw caution in {right}; of 100 cautious words it misses {missed}. This was measured on encyclopedia articles.</source>
        <translation>Ungewiss: Von 100 Wörtern, die das Programm markiert, sahen Menschen in {right} Vorsicht; von 100 vorsichtigen Wörtern fehlen ihm {missed}. Gemessen an Artikeln eines Nachschlagewerks.</translation>
    </message>
    <message>
        <source>No source named: of 100 such sentences it misses {missed}. This was measured on two articles only, which were at hand when the rules were written, so expect more mistakes in yours.</source>
        <translation>Keine Quelle genannt: Von 100 solchen Sätzen fehlen ihm {missed}. Gemessen an nur zwei Artikeln, die vorlagen, als die Regeln geschrieben wurden; rechne bei deinen mit mehr Fehlern.</translation>
    </message>
    <message>
        <source>What goes wrong most: plans, wishes and feelings told as facts; sentences in which two people speak; statements that go on into the next paragraph. The texts were in English, most of them American news: expect more mistakes elsewhere.</source>
        <translation>Was am häufigsten misslingt: Pläne, Wünsche und Gefühle, die als Tatsachen erzählt werden; Sätze, in denen zwei Menschen sprechen; Aussagen, die im nächsten Absatz weitergehen. Die Texte waren englisch, meist amerikanische Nachrichten: Rechne anderswo mit mehr Fehlern.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Who is behind it?</source>
        <translation>Wer steckt dahinter?</translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <translation>Was sind die Belege?</translation>
    </message>
    <message>
        <source>What do other sources say?</source>
        <translation>Was sagen andere Quellen?</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Choose a mark with {key} or select words first; the note will be about them.</source>
        <translation>Wähle eine Markierung mit {key} oder zuerst Wörter aus; die Notiz handelt dann davon.</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>Notiz zum ganzen Artikel</translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation>Zum ganzen Artikel</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>Absatz {number}: {words}</translation>
    </message>
    <message>
        <source>This note was changed in another window too. Both are kept: what you typed here is now a second note.</source>
        <translation>Diese Notiz wurde auch in einem anderen Fenster geändert. Beide bleiben: Was du hier getippt hast, ist jetzt eine zweite Notiz.</translation>
    </message>
    <message>
        <source>This note is not here any more. What you typed is kept in a new note.</source>
        <translation>Diese Notiz ist nicht mehr da. Was du getippt hast, steht in einer neuen Notiz.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>Die Behauptung</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>What exactly does it say?</source>
        <translation>Was genau sagt sie?</translation>
    </message>
    <message>
        <source>What kind of claim it is</source>
        <translation>Was für eine Behauptung es ist</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>How much I believe it</source>
        <translation>Wie sehr ich es glaube</translation>
    </message>
    <message>
        <source>Before checking</source>
        <translation>Vor dem Prüfen</translation>
    </message>
    <message>
        <source>After checking</source>
        <translation>Nach dem Prüfen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What I found</source>
        <translation>Was ich herausfand</translation>
    </message>
    <message>
        <source>About the claim, as far as the evidence goes.</source>
        <translation>Zur Behauptung, so weit die Belege reichen.</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good result: it says honestly how far checking can go, and others can go on from there.</source>
        <translation>„Ich konnte das hier nicht prüfen“ ist ein gutes Ergebnis: Es sagt ehrlich, wie weit das Prüfen reicht, und andere können dort weitermachen.</translation>
    </message>
    <message>
        <source>Why, in a line or two</source>
        <translation>Warum, in ein, zwei Zeilen</translation>
    </message>
    <message>
        <source>How sure I am</source>
        <translation>Wie sicher ich bin</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>Später nachsehen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo nachsehen</translation>
    </message>
    <message>
        <source>What do I want to find out?</source>
        <translation>Was will ich herausfinden?</translation>
    </message>
    <message>
        <source>a library, an archive, a person, a site</source>
        <translation>Bibliothek, Archiv, Person, Website</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>short words, with commas between them</source>
        <translation>kurze Wörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>{count}. Items whose news comes from one another count once.</source>
        <translation>{count}. Belege, deren Nachrichten voneinander stammen, zählen einmal.</translation>
    </message>
    <message>
        <source>{number} before</source>
        <translation>{number} vorher</translation>
    </message>
    <message>
        <source>{number} after</source>
        <translation>{number} nachher</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Beleg</numerusform>
            <numerusform>%n Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Herkunft</numerusform>
            <numerusform>%n Herkünfte</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {origins}</source>
        <translation>{items}, {origins}</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>No longer found in the text</source>
        <translation>Nicht mehr im Text gefunden</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Noch kein Text</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Choose a mark with {key} or a click, or select words. What you find out about them goes here.</source>
        <translation>Wähle mit {key} oder einem Klick eine Markierung, oder wähle Wörter aus. Was du darüber herausfindest, kommt hierher.</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Prüfnotiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What did you find, and where?</source>
        <translation>Was hast du gefunden, und wo?</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>More about this check</source>
        <translation>Mehr zu dieser Prüfung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Less about this check</source>
        <translation>Weniger zu dieser Prüfung</translation>
    </message>
    <message>
        <source>Incomplete: {what}</source>
        <translation>Unvollständig: {what}</translation>
    </message>
    <message>
        <source>I could not check this here: a good result, it says how far checking can go.</source>
        <translation>Ich konnte das hier nicht prüfen: ein gutes Ergebnis, es sagt, wie weit das Prüfen reicht.</translation>
    </message>
    <message>
        <source>Other notes on this article</source>
        <translation>Andere Notizen zu diesem Artikel</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Notiz</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>change the note ({field})</source>
        <translation>Notiz ändern ({field})</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>say where the note belongs</source>
        <translation>sagen, wohin die Notiz gehört</translation>
    </message>
    <message>
        <source>make it a note on the whole article</source>
        <translation>Notiz zum ganzen Artikel daraus machen</translation>
    </message>
    <message>
        <source>bring back the note</source>
        <translation>Notiz zurückholen</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Diese Notiz ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This note went on into a newer version of the article, so it is changed there.</source>
        <translation>Diese Notiz ist in eine neuere Version des Artikels mitgegangen, deshalb wird sie dort geändert.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Öffne zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>Dieser Artikel ist nicht in der Bibliothek, deshalb kann er keine Notizen und Antworten haben.</translation>
    </message>
</context>
<context>
    <name>NotesFileDesk</name>
    <message>
        <source>A checked copy was saved as “{name}”.</source>
        <translation>Eine geprüfte Kopie wurde als „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>NotesFileDialog</name>
    <message>
        <source>Notes file</source>
        <translation>Notizdatei</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made soon after the start.</source>
        <translation>Noch keine Sicherungen. Die erste wird bald nach dem Start gemacht.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Save my work to …</source>
        <translation>Meine Arbeit speichern …</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>Diese Sicherung zurückholen …</translation>
    </message>
    <message>
        <source>All that you write is in this one file on this computer, saved as you type. Each day on which the program runs, a backup is made beside it and checked.</source>
        <translation>Alles, was du schreibst, steht in dieser einen Datei auf diesem Computer, gespeichert beim Tippen. An jedem Tag, an dem das Programm läuft, wird daneben eine Sicherung gemacht und geprüft.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>being looked over …</source>
        <translation>wird durchgesehen …</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>Der Pfad ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Ebenso gut</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>One of the best answers</source>
        <translation>Eine der besten Antworten</translation>
    </message>
    <message>
        <source>As good as the best answers</source>
        <translation>So gut wie die besten Antworten</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>Option {number} entfernen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Überblick über die Markierungen</translation>
    </message>
    <message>
        <source>Where the marks are. Click to go there.</source>
        <translation>Wo die Markierungen sind. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source</source>
        <translation>{q} zugeschrieben, {h} ungewiss, {u} ohne genannte Quelle</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source, {own} of your own</source>
        <translation>{q} zugeschrieben, {h} ungewiss, {u} ohne genannte Quelle, {own} eigene</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Deine Markierungen</translation>
    </message>
    <message>
        <source>Where the marks are</source>
        <translation>Wo die Markierungen sind</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Keine Markierung heißt nicht geprüft.</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>Anfang des Textes</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Ende des Textes</translation>
    </message>
</context>
<context>
    <name>OwnMarkBook</name>
    <message>
        <source>Open an article first.</source>
        <translation>Öffne zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have marks of yours.</source>
        <translation>Dieser Artikel ist nicht in der Bibliothek, deshalb kann er keine Markierungen von dir haben.</translation>
    </message>
    <message>
        <source>mark the words</source>
        <translation>Wörter markieren</translation>
    </message>
    <message>
        <source>change the layer of your mark</source>
        <translation>Ebene deiner Markierung ändern</translation>
    </message>
    <message>
        <source>change the kind of your mark</source>
        <translation>Art deiner Markierung ändern</translation>
    </message>
    <message>
        <source>change the reason of your mark</source>
        <translation>Grund deiner Markierung ändern</translation>
    </message>
    <message>
        <source>say where your mark belongs</source>
        <translation>sagen, wohin deine Markierung gehört</translation>
    </message>
    <message>
        <source>delete your mark</source>
        <translation>deine Markierung löschen</translation>
    </message>
    <message>
        <source>This mark of yours went on into a newer version of the article, so it is changed there.</source>
        <translation>Diese Markierung von dir ist in eine neuere Version des Artikels mitgegangen, deshalb wird sie dort geändert.</translation>
    </message>
    <message>
        <source>This mark is not there any more.</source>
        <translation>Diese Markierung ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>OwnMarkCard</name>
    <message>
        <source>What you marked the words as</source>
        <translation>Als was du die Wörter markiert hast</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why did you mark this?</source>
        <translation>Warum hast du das markiert?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Dein Grund</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Deine Markierung löschen</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Deine Markierung</translation>
    </message>
    <message>
        <source>Your mark · paragraph {number}</source>
        <translation>Deine Markierung · Absatz {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} von {count} hier</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Keine Art gewählt</translation>
    </message>
</context>
<context>
    <name>OwnMarkDesk</name>
    <message>
        <source>Selected: {words}</source>
        <translation>Ausgewählt: {words}</translation>
    </message>
    <message>
        <source>Your mark is deleted.</source>
        <translation>Deine Markierung ist gelöscht.</translation>
    </message>
    <message>
        <source>Your mark: {words}</source>
        <translation>Deine Markierung: {words}</translation>
    </message>
    <message>
        <source>This mark was changed in another window too. Both are kept: what you did here is now a second mark.</source>
        <translation>Diese Markierung wurde auch in einem anderen Fenster geändert. Beide bleiben: Was du hier getan hast, ist jetzt eine zweite Markierung.</translation>
    </message>
    <message>
        <source>This mark is not here any more. What you typed is kept with a new mark.</source>
        <translation>Diese Markierung ist nicht mehr da. Was du getippt hast, bleibt bei einer neuen Markierung.</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>Cards: who is behind it</source>
        <translation>Karten: wer dahintersteckt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Andere Berichte</translation>
    </message>
    <message>
        <source>Card about an outlet, a person or a body</source>
        <translation>Karte über ein Medium, eine Person oder eine Stelle</translation>
    </message>
    <message>
        <source>Document: a record, a statement, data</source>
        <translation>Dokument: ein Protokoll, eine Erklärung, Daten</translation>
    </message>
    <message>
        <source>Other coverage: what others wrote about it</source>
        <translation>Andere Berichte: was andere darüber geschrieben haben</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>Nachschlagepaket</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>In a room without a network, students check a claim with what you put here: cards that say who is behind an outlet, with a citation on every line; documents; and what others wrote about the same. One card for each article and one other text are a good beginning.</source>
        <translation>In einem Raum ohne Netz prüfen Lernende eine Behauptung mit dem, was du hierher legst: Karten, die sagen, wer hinter einem Medium steckt, mit einer Quellenangabe in jeder Zeile; Dokumente; und was andere darüber geschrieben haben. Eine Karte je Artikel und ein weiterer Text sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Document without a title</source>
        <translation>Dokument ohne Titel</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Karte ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a citation</source>
        <translation>
            <numerusform>%n Zeile ohne Quellenangabe</numerusform>
            <numerusform>%n Zeilen ohne Quellenangabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>new item of the reference pack</source>
        <translation>neues Stück im Nachschlagepaket</translation>
    </message>
    <message>
        <source>order of the reference pack</source>
        <translation>Reihenfolge im Nachschlagepaket</translation>
    </message>
    <message>
        <source>removed item of the reference pack</source>
        <translation>Stück aus dem Nachschlagepaket entfernen</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>Nachschlagepaket</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ Zurück zum Lesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Preview as student</source>
        <translation>Vorschau für Lernende</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Set ohne Titel</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>last line:</source>
        <translation>letzte Zeile:</translation>
    </message>
    <message>
        <source>about the author:</source>
        <translation>über die Autorin, den Autor:</translation>
    </message>
    <message>
        <source>notice:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>PageNav</name>
    <message>
        <source>Parts of the set</source>
        <translation>Teile des Sets</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>Nachschlagepaket</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
</context>
<context>
    <name>PassagesForm</name>
    <message>
        <source>Words of the article</source>
        <translation>Wörter des Artikels</translation>
    </message>
    <message>
        <source>Paste words of the article</source>
        <translation>Wörter des Artikels einfügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>Zu findende Stellen</translation>
    </message>
    <message>
        <source>Remove the passage {words}</source>
        <translation>Die Stelle {words} entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>Eine Person: zusammenlegen</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Es sind verschiedene Personen</translation>
    </message>
    <message>
        <source>Join with …</source>
        <translation>Zusammenlegen mit …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>People are told apart by the number of their profile and their name. Put right here who is who; the files stay as they are.</source>
        <translation>Personen werden an der Nummer ihres Profils und an ihrem Namen unterschieden. Stell hier richtig, wer wer ist; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Without a name, so not used yet</source>
        <translation>Ohne Namen, deshalb noch nicht verwendet</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profil {number}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>One profile under several names: renamed, or two people at one computer.</source>
        <translation>Ein Profil unter mehreren Namen: umbenannt, oder zwei Personen an einem Computer.</translation>
    </message>
    <message>
        <source>The same name with several profiles: two computers, or two people.</source>
        <translation>Derselbe Name mit mehreren Profilen: zwei Computer, oder zwei Personen.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>Artikel: {n}</translation>
    </message>
    <message>
        <source>marks: {n}</source>
        <translation>Markierungen: {n}</translation>
    </message>
    <message>
        <source>changed afterwards: {n}</source>
        <translation>danach geändert: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>Notizen: {n}</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>Antworten: {n}</translation>
    </message>
    <message>
        <source>hand-in: {n}</source>
        <translation>Abgabe: {n}</translation>
    </message>
    <message>
        <source>Well-sourced texts</source>
        <translation>Gut belegte Texte</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Andere Texte</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>There is no picture yet: open an article, and wait for its marks.</source>
        <translation>Noch kein Bild: Öffne einen Artikel und warte auf seine Markierungen.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Gespeichert als „{name}“.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Das Bild ist kopiert.</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>Dieses Bild speichern …</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Dieses Bild kopieren</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bilds</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>Dieses Bild speichern …</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Dieses Bild kopieren</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview as student: {title}</source>
        <translation>Vorschau für Lernende: {title}</translation>
    </message>
    <message>
        <source>This is what students see. Nothing that you do here is kept, and your own notes are not touched.</source>
        <translation>So sehen es Lernende. Nichts, was du hier tust, wird behalten, und deine eigenen Notizen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Article with marks and notes</source>
        <translation>Artikel mit Markierungen und Notizen</translation>
    </message>
    <message>
        <source>Article with your notes only</source>
        <translation>Artikel nur mit deinen Notizen</translation>
    </message>
    <message>
        <source>Blank worksheet for paper</source>
        <translation>Leeres Arbeitsblatt für Papier</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lines of different shapes and numbers tell the marks apart without colour.</source>
        <translation>Linien verschiedener Form und Nummern unterscheiden die Markierungen auch ohne Farbe.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>The marks of this article are not there yet.</source>
        <translation>Die Markierungen dieses Artikels sind noch nicht da.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Please answer this one.</source>
        <translation>Bitte beantworte diese.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher bist du?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Ausgewählte Wörter nehmen</translation>
    </message>
    <message>
        <source>As “{layer}”</source>
        <translation>Als „{layer}“</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Entfernen: {words}</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown: **fett**, *kursiv*, Listen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>More than one option may be chosen</source>
        <translation>Mehr als eine Option darf gewählt werden</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Markiert als</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>Erster Artikel</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>Zweiter Artikel</translation>
    </message>
    <message>
        <source>Best answers</source>
        <translation>Beste Antworten</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Ebenso gut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Required: handing in without an answer is asked about</source>
        <translation>Pflicht: Wer ohne Antwort abgibt, wird gefragt</translation>
    </message>
    <message>
        <source>Students mark it as</source>
        <translation>Lernende markieren es als</translation>
    </message>
    <message>
        <source>Options. The ticks are part of the key: students get the words only.</source>
        <translation>Optionen. Die Häkchen gehören zum Schlüssel: Lernende bekommen nur die Wörter.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Only in the teacher’s edition. Students never get it.</source>
        <translation>Nur in der Ausgabe für Lehrkräfte. Lernende bekommen ihn nie.</translation>
    </message>
    <message>
        <source>Best answers, one a line</source>
        <translation>Beste Antworten, eine je Zeile</translation>
    </message>
    <message>
        <source>Read the article, and mark in its own key</source>
        <translation>Den Artikel lesen und in seinem eigenen Schlüssel markieren</translation>
    </message>
    <message>
        <source>Good answers differ; then none is counted as wrong</source>
        <translation>Gute Antworten unterscheiden sich; keine zählt dann als Fehler</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Das ganze Set</translation>
    </message>
</context>
<context>
    <name>PromptsSection</name>
    <message>
        <source>Prompts</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>A prompt asks students for something: words, a choice, passages of an article, how sure they are, or a comparison. Two or three are enough for a lesson. Add one at the left; what you look for goes into the same form and never into the student edition.</source>
        <translation>Eine Aufgabe bittet Lernende um etwas: Worte, eine Auswahl, Stellen eines Artikels, wie sicher sie sind, oder einen Vergleich. Zwei oder drei reichen für eine Stunde. Füge links eine hinzu; was du erwartest, steht im selben Formular und kommt nie in die Ausgabe für Lernende.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>new prompt</source>
        <translation>neue Aufgabe</translation>
    </message>
    <message>
        <source>order of prompts</source>
        <translation>Reihenfolge der Aufgaben</translation>
    </message>
    <message>
        <source>removed prompt</source>
        <translation>Aufgabe entfernen</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>These files could not be read; the log says why.</source>
        <translation>Diese Dateien konnten nicht gelesen werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font, size and colours</source>
        <translation>Schrift, Größe und Farben</translation>
    </message>
    <message>
        <source>{value} px</source>
        <translation>{value} px</translation>
    </message>
    <message>
        <source>× {value}</source>
        <translation>× {value}</translation>
    </message>
    <message>
        <source>{value} characters</source>
        <translation>{value} Zeichen</translation>
    </message>
    <message>
        <source>Show paragraph numbers</source>
        <translation>Absätze nummerieren</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Space between letters</source>
        <translation>Buchstabenabstand</translation>
    </message>
    <message>
        <source>Space between words</source>
        <translation>Wortabstand</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Absatzabstand</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Zeilenbreite</translation>
    </message>
    <message>
        <source>Line focus</source>
        <translation>Zeilenfokus</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Line focus and ruler follow the pointer, and the keys Up and Down.</source>
        <translation>Zeilenfokus und Lineal folgen dem Zeiger und den Tasten Hoch und Runter.</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>References: choose one, read it, select words, and take them as evidence.</source>
        <translation>Nachschlagen: Wähle einen Text und darin Wörter, und nimm sie als Beleg.</translation>
    </message>
    <message>
        <source>Taken as evidence: {title}</source>
        <translation>Als Beleg genommen: {title}</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Nur die mit diesen Wörtern</translation>
    </message>
    <message>
        <source>Only references with these words</source>
        <translation>Nur Texte mit diesen Wörtern</translation>
    </message>
    <message>
        <source>No reference has these words.</source>
        <translation>Kein Text enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ReferencePane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the references</source>
        <translation>Nachschlagen schließen</translation>
    </message>
    <message>
        <source>Select words, then take them into your note, or drag them there.</source>
        <translation>Wähle Wörter aus, dann nimm sie in deine Notiz oder zieh sie dorthin.</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>Wörter als Beleg nehmen</translation>
    </message>
    <message>
        <source>Take the source</source>
        <translation>Quelle nehmen</translation>
    </message>
    <message>
        <source>No references</source>
        <translation>Nichts zum Nachschlagen</translation>
    </message>
    <message>
        <source>This set has no reference pack.</source>
        <translation>Dieses Set hat kein Nachschlagepaket.</translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt so</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Marks looked at</source>
        <translation>Durchgesehene Markierungen</translation>
    </message>
    <message>
        <source>Which marks to list</source>
        <translation>Welche Markierungen aufgeführt werden</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Marks, the least certain first</source>
        <translation>Markierungen, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>{next} next · {before} before · {text} through the text</source>
        <translation>{next} weiter · {before} zurück · {text} durch den Text</translation>
    </message>
    <message>
        <source>{done} of {count} looked at</source>
        <translation>{done} von {count} durchgesehen</translation>
    </message>
    <message>
        <source>There is no mark to list here.</source>
        <translation>Hier ist keine Markierung aufzuführen.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Art der Markierung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Wer es schrieb</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the open article</source>
        <translation>Im offenen Artikel</translation>
    </message>
    <message>
        <source>In the article chosen before</source>
        <translation>Im vorher gewählten Artikel</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>In „{name}“</translation>
    </message>
    <message>
        <source>In my articles</source>
        <translation>In meinen Artikeln</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Wer auch immer</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Whatever was found out</source>
        <translation>Was auch immer herauskam</translation>
    </message>
    <message>
        <source>On any mark or none</source>
        <translation>Zu jeder oder keiner Markierung</translation>
    </message>
    <message>
        <source>On “{mark}”</source>
        <translation>Zu „{mark}“</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Words in notes and articles</source>
        <translation>Wörter in Notizen und Artikeln</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>In allem suchen</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type a word, or words in quotation marks for those that stand together.</source>
        <translation>Tippe ein Wort, oder Wörter in Anführungszeichen, die beieinander stehen.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Nichts gefunden für „{words}“.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n notes</source>
        <translation>
            <numerusform>die beste Notiz</numerusform>
            <numerusform>die besten %n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n articles</source>
        <translation>
            <numerusform>der beste Artikel</numerusform>
            <numerusform>die besten %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>Was mit den ausgewählten Wörtern geschehen soll</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences and how many marked them</source>
        <translation>Sätze und wie viele sie markiert haben</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>„{name}“ wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the pasted text</source>
        <translation>Der eingefügte Text wird geöffnet</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Finding the words of your notes again</source>
        <translation>Die Wörter deiner Notizen werden wiedergefunden</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays open.</source>
        <translation>Was du getippt hast, ist nicht gespeichert, deshalb bleibt dieser Artikel offen.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>Markierungen werden gesucht</translation>
    </message>
    <message>
        <source>The marks of this article could not be made. Its text and your notes are here.</source>
        <translation>Die Markierungen dieses Artikels konnten nicht gemacht werden. Sein Text und deine Notizen sind da.</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>in den Artikel nehmen</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>aus dem Artikel lassen</translation>
    </message>
    <message>
        <source>answer the mark</source>
        <translation>auf die Markierung antworten</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>Dieser Artikel ist nicht in der Bibliothek, deshalb kann er keine Notizen und Antworten haben.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Öffne zuerst einen Artikel.</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>No lesson set is open. Open a file that ends in .lesson with {key}, or drop it here.</source>
        <translation>Kein Lernset ist offen. Öffne mit {key} eine Datei, die auf .lesson endet, oder zieh sie hierher.</translation>
    </message>
    <message>
        <source>Teacher’s edition: marks are shown from the start.</source>
        <translation>Ausgabe für Lehrkräfte: Markierungen werden von Anfang an gezeigt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Deinen Namen ändern</translation>
    </message>
    <message>
        <source>Questions about the whole set</source>
        <translation>Aufgaben zum ganzen Set</translation>
    </message>
    <message>
        <source>About this set</source>
        <translation>Über dieses Set</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Abgeben …</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Etwa %n Minute.</numerusform>
            <numerusform>Etwa %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {author}.</source>
        <translation>Von {author}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n articles finished</source>
        <translation>
            <numerusform>{done} von %n Artikel fertig</numerusform>
            <numerusform>{done} von %n Artikeln fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the set is</source>
        <translation>Wie weit das Set ist</translation>
    </message>
</context>
<context>
    <name>SetSection</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>Notiz der Lehrkraft</translation>
    </message>
    <message>
        <source>title of the set</source>
        <translation>Titel des Sets</translation>
    </message>
    <message>
        <source>author of the set</source>
        <translation>wer das Set gemacht hat</translation>
    </message>
    <message>
        <source>summary of the set</source>
        <translation>Zusammenfassung des Sets</translation>
    </message>
    <message>
        <source>language of the set</source>
        <translation>Sprache des Sets</translation>
    </message>
    <message>
        <source>minutes of the set</source>
        <translation>Minuten für das Set</translation>
    </message>
    <message>
        <source>rights of the set</source>
        <translation>Rechte am Set</translation>
    </message>
    <message>
        <source>teacher’s note on the set</source>
        <translation>Notiz der Lehrkraft zum Set</translation>
    </message>
    <message>
        <source>About the set</source>
        <translation>Über das Set</translation>
    </message>
    <message>
        <source>Students see the title, the author, the summary and the rights when they open the set.</source>
        <translation>Lernende sehen Titel, Namen, Zusammenfassung und Rechte, wenn sie das Set öffnen.</translation>
    </message>
    <message>
        <source>What the set is about. Markdown: **bold**, *italic*, lists.</source>
        <translation>Worum es im Set geht. Markdown: **fett**, *kursiv*, Listen.</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Sprache der Artikel</translation>
    </message>
    <message>
        <source>Who may use the set, and how. Each article has a rights note of its own.</source>
        <translation>Wer das Set wie verwenden darf. Jeder Artikel hat einen eigenen Rechtehinweis.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Nur für dich</translation>
    </message>
    <message>
        <source>In the teacher’s edition only; students never get it. Markdown.</source>
        <translation>Nur in der Ausgabe für Lehrkräfte; Lernende bekommen es nie. Markdown.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>The articles take {minutes} together.</source>
        <translation>Die Artikel brauchen zusammen {minutes}.</translation>
    </message>
</context>
<context>
    <name>ShapeCard</name>
    <message>
        <source>Select words in the article, by mouse or with Shift and the arrow keys.</source>
        <translation>Wähle Wörter im Artikel aus, mit der Maus oder mit Umschalt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Whole sentence ({key})</source>
        <translation>Ganzer Satz ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Das sollten Lernende markieren ({key})</translation>
    </message>
    <message>
        <source>Part of the article ({key})</source>
        <translation>Gehört zum Artikel ({key})</translation>
    </message>
    <message>
        <source>Not part of the article ({key})</source>
        <translation>Gehört nicht zum Artikel ({key})</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Take the selection</source>
        <translation>Auswahl nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mark the selected words as</source>
        <translation>Ausgewählte Wörter markieren als</translation>
    </message>
    <message>
        <source>The mark in hand</source>
        <translation>Die Markierung zur Hand</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>The word of saying</source>
        <translation>Das Wort des Sagens</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources of the article</source>
        <translation>Quellen des Artikels</translation>
    </message>
    <message numerus="yes">
        <source>%n sources, {unnamed} of them without a name. Choose one to walk through what it said.</source>
        <translation>
            <numerusform>%n Quelle, {unnamed} davon ohne Namen. Wähle eine, um durchzugehen, was sie sagte.</numerusform>
            <numerusform>%n Quellen, {unnamed} davon ohne Namen. Wähle eine, um durchzugehen, was sie sagte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources are left for you to find.</source>
        <translation>Die Quellen zu finden bleibt dir überlassen.</translation>
    </message>
    <message>
        <source>No source is named in this article.</source>
        <translation>In diesem Artikel wird keine Quelle genannt.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Noch keine Markierungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks in the article, and how often</source>
        <translation>Wer im Artikel spricht, und wie oft</translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>There is no voice on this computer that could read aloud.</source>
        <translation>Auf diesem Computer gibt es keine Stimme, die vorlesen könnte.</translation>
    </message>
    <message>
        <source>The article was read to its end.</source>
        <translation>Der Artikel ist zu Ende vorgelesen.</translation>
    </message>
    <message>
        <source>The voice “{name}” could not read aloud. Help › Check this PC says what is there.</source>
        <translation>Die Stimme „{name}“ konnte nicht vorlesen. Hilfe › Diesen PC prüfen sagt, was da ist.</translation>
    </message>
    <message>
        <source>Speed of reading aloud: {rate}</source>
        <translation>Tempo beim Vorlesen: {rate}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>Alle Daten von Lernenden löschen …</translation>
    </message>
    <message>
        <source>Collect responses</source>
        <translation>Abgaben einsammeln</translation>
    </message>
    <message>
        <source>Choose the folder into which the class handed in: on a stick, on a share, or downloaded. Folders and zip files inside it are looked into. Nothing in it is changed.</source>
        <translation>Wähle den Ordner, in den die Klasse abgegeben hat: auf einem Stick, auf einem Netzlaufwerk oder heruntergeladen. In Ordner und Zip-Dateien darin wird hineingesehen. Nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>Verwendete Abgaben werden auf diesen Computer kopiert, damit die Sticks zurückgehen können.</translation>
    </message>
    <message>
        <source>Nothing yet. Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>Noch nichts. Verwendete Abgaben werden auf diesen Computer kopiert, damit die Sticks zurückgehen können.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n files</source>
        <translation>
            <numerusform>{done} von %n Datei</numerusform>
            <numerusform>{done} von %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Sentences of the article</source>
        <translation>Sätze des Artikels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which sentences name a source</source>
        <translation>Welche Sätze eine Quelle nennen</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Keine Markierung heißt nicht geprüft.</translation>
    </message>
    <message>
        <source>This counts sentences. The switch “No source named” counts marks, and at first only the strongest of them are shown; {key} shows the weaker ones too.</source>
        <translation>Hier werden Sätze gezählt. Der Schalter „Keine Quelle genannt“ zählt Markierungen, und zunächst werden nur die stärksten gezeigt; {key} zeigt auch die schwächeren.</translation>
    </message>
    <message>
        <source>Marks are hidden. Press {key} to show them.</source>
        <translation>Markierungen sind ausgeblendet. {key} zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n name a source</source>
        <translation>
            <numerusform>%n nennt eine Quelle</numerusform>
            <numerusform>%n nennen eine Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source without a name</source>
        <translation>
            <numerusform>%n mit Quelle ohne Namen</numerusform>
            <numerusform>%n mit Quelle ohne Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source for part of it</source>
        <translation>
            <numerusform>%n mit Quelle für einen Teil</numerusform>
            <numerusform>%n mit Quelle für einen Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no source</source>
        <translation>
            <numerusform>%n ohne Quelle</numerusform>
            <numerusform>%n ohne Quelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing to check</source>
        <translation>
            <numerusform>%n ohne etwas zu prüfen</numerusform>
            <numerusform>%n ohne etwas zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body sentences:</source>
        <translation>
            <numerusform>%n Satz im Text:</numerusform>
            <numerusform>%n Sätze im Text:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>after the marks are shown</source>
        <translation>nachdem die Markierungen gezeigt sind</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Schritt {number}: {name}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I believe it</source>
        <translation>Ich glaube es</translation>
    </message>
    <message>
        <source>Write a note on a claim</source>
        <translation>Notiz zu einer Behauptung</translation>
    </message>
    <message>
        <source>Open the references</source>
        <translation>Nachschlagen öffnen</translation>
    </message>
</context>
<context>
    <name>TakeOutDesk</name>
    <message>
        <source>“{title}” is out of the library.</source>
        <translation>„{title}“ ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This text could not be read: reading it broke off.</source>
        <translation>Dieser Text konnte nicht gelesen werden: Das Lesen brach ab.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>Das Lesen dieser Datei dauerte zu lange und wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>‹ Collect</source>
        <translation>‹ Einsammeln</translation>
    </message>
    <message>
        <source>Collect from another folder</source>
        <translation>Aus einem anderen Ordner einsammeln</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>Reihenfolge der Sätze</translation>
    </message>
    <message>
        <source>Names off</source>
        <translation>Namen aus</translation>
    </message>
    <message>
        <source>No names; groups under five are hidden</source>
        <translation>Keine Namen; Gruppen unter fünf sind ausgeblendet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projizieren</translation>
    </message>
    <message>
        <source>Names off and larger type, for the wall ({key})</source>
        <translation>Namen aus und größere Schrift, für die Wand ({key})</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Der Artikel davor</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Der nächste Artikel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Page to read and to print (HTML) …</source>
        <translation>Seite zum Lesen und Drucken (HTML) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>For other programs (JSON) …</source>
        <translation>Für andere Programme (JSON) …</translation>
    </message>
    <message>
        <source>Feedback to students …</source>
        <translation>Rückmeldung an Lernende …</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>Alle Daten von Lernenden löschen …</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Marks show where a statement comes from: blue for what somebody said, yellow for cautious words, a dotted line where no source is named. They never say whether it is right.</source>
        <translation>Markierungen zeigen, woher eine Aussage kommt: blau, was jemand sagte, gelb vorsichtige Wörter, eine gepunktete Linie, wo keine Quelle genannt ist. Sie sagen nie, ob es stimmt.</translation>
    </message>
    <message>
        <source>Press {key} to go from mark to mark. On the right you read why it is there and what to ask next; agree or disagree with it.</source>
        <translation>Mit {key} gehst du von Markierung zu Markierung. Rechts liest du, warum sie da ist und was man fragen kann; stimm ihr zu oder nicht.</translation>
    </message>
    <message>
        <source>Press {key} to write a note about a mark or about words you selected. It is saved as you type, in a file on this computer only.</source>
        <translation>Mit {key} schreibst du eine Notiz zu einer Markierung oder zu ausgewählten Wörtern. Sie wird beim Tippen gespeichert, nur in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Deleted notes</source>
        <translation>Gelöschte Notizen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>A deleted note stays here for %n days.</source>
        <translation>
            <numerusform>Eine gelöschte Notiz bleibt %n Tag hier.</numerusform>
            <numerusform>Eine gelöschte Notiz bleibt %n Tage hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. A note that you delete stays here for %n days.</source>
        <translation>
            <numerusform>Hier ist nichts. Eine gelöschte Notiz bleibt %n Tag hier.</numerusform>
            <numerusform>Hier ist nichts. Eine gelöschte Notiz bleibt %n Tage hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionDesk</name>
    <message>
        <source>The same article, in a new version. The one before has {what}.</source>
        <translation>Derselbe Artikel in einer neuen Version. Zur vorigen gehören {what}.</translation>
    </message>
    <message>
        <source>take the notes along</source>
        <translation>Notizen mitnehmen</translation>
    </message>
    <message>
        <source>What you typed is not saved, so the notes stay here.</source>
        <translation>Was du getippt hast, ist nicht gespeichert, deshalb bleiben die Notizen hier.</translation>
    </message>
    <message>
        <source>One of the two articles is not in the library, so nothing was moved.</source>
        <translation>Einer der beiden Artikel ist nicht in der Bibliothek, deshalb wurde nichts bewegt.</translation>
    </message>
    <message>
        <source>keep two articles</source>
        <translation>zwei Artikel behalten</translation>
    </message>
</context>
<context>
    <name>VersionNotice</name>
    <message>
        <source>Take the notes along</source>
        <translation>Notizen mitnehmen</translation>
    </message>
    <message>
        <source>Keep as two articles</source>
        <translation>Als zwei Artikel behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>For example: Kim, or 17</source>
        <translation>Zum Beispiel: Kim, oder 17</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>Dein Name oder deine Nummer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Als Gast weiter</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>Diesen PC leeren …</translation>
    </message>
    <message>
        <source>Your teacher sees this when you hand in. There is no password. It stays on this computer until you hand in a file.</source>
        <translation>Deine Lehrkraft sieht das, wenn du abgibst. Es gibt kein Passwort. Es bleibt auf diesem Computer, bis du eine Datei abgibst.</translation>
    </message>
    <message>
        <source>A guest hands in without a name.</source>
        <translation>Ein Gast gibt ohne Namen ab.</translation>
    </message>
    <message>
        <source>Does somebody else work here now?</source>
        <translation>Arbeitet hier jetzt jemand anderes?</translation>
    </message>
    <message>
        <source>Your work is put away, and is back when you choose your name.</source>
        <translation>Deine Arbeit wird weggelegt und ist wieder da, wenn du deinen Namen wählst.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
</context>
<context>
    <name>WorkshopDesk</name>
    <message>
        <source>Prepare a lesson set</source>
        <translation>Ein Lernset vorbereiten</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wieder gemacht: {what}</translation>
    </message>
    <message>
        <source>{problem} Nothing is lost as long as this stays open.</source>
        <translation>{problem} Nichts ist verloren, solange das offen bleibt.</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ Zurück zum Lesen</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neues Set</translation>
    </message>
    <message>
        <source>Open the file of a set …</source>
        <translation>Datei eines Sets öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson folder …</source>
        <translation>Lernordner öffnen …</translation>
    </message>
    <message>
        <source>Begin with the sample set</source>
        <translation>Mit dem Beispielset beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Drafts on this computer</source>
        <translation>Entwürfe auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>No drafts yet. What you prepare is saved here as you write.</source>
        <translation>Noch keine Entwürfe. Was du vorbereitest, wird hier beim Schreiben gespeichert.</translation>
    </message>
    <message>
        <source>Prepare a lesson set</source>
        <translation>Ein Lernset vorbereiten</translation>
    </message>
    <message>
        <source>Choose articles, look at the marks that are least certain, ask your questions, and give the set out on a stick. With fifteen minutes: take a collection, look at ten marks, export.</source>
        <translation>Wähle Artikel, sieh die unsichersten Markierungen an, stell deine Fragen und gib das Set auf einem Stick aus. Mit fünfzehn Minuten: nimm eine Sammlung, sieh zehn Markierungen an, exportiere.</translation>
    </message>
    <message numerus="yes">
        <source>From the %n articles of {title}</source>
        <translation>
            <numerusform>Aus dem Artikel von {title}</numerusform>
            <numerusform>Aus den %n Artikeln von {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>From the article that is open</source>
        <translation>Aus dem offenen Artikel</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Set ohne Titel</translation>
    </message>
    <message>
        <source>delete a draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>{title} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Kopiertes öffnen</translation>
    </message>
    <message>
        <source>Open only the copied text</source>
        <translation>Nur den kopierten Text öffnen</translation>
    </message>
    <message>
        <source>Open the sample set</source>
        <translation>Beispielset öffnen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save or copy a picture …</source>
        <translation>Bild speichern oder kopieren …</translation>
    </message>
    <message>
        <source>Import notes …</source>
        <translation>Notizen importieren …</translation>
    </message>
    <message>
        <source>Collect responses …</source>
        <translation>Abgaben einsammeln …</translation>
    </message>
    <message>
        <source>Notes file …</source>
        <translation>Notizdatei …</translation>
    </message>
    <message>
        <source>Remove this article from the library</source>
        <translation>Diesen Artikel aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>Notiz zum ganzen Artikel schreiben</translation>
    </message>
    <message>
        <source>More or less about this check</source>
        <translation>Mehr oder weniger zu dieser Prüfung</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>Das gehört zum Artikel</translation>
    </message>
    <message>
        <source>This is not part of the article</source>
        <translation>Das gehört nicht zum Artikel</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>Später nachsehen</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Gelöschte Notizen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>In allem suchen</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Agree with the mark</source>
        <translation>Der Markierung zustimmen</translation>
    </message>
    <message>
        <source>Disagree with the mark</source>
        <translation>Gegen die Markierung sein</translation>
    </message>
    <message>
        <source>Not sure about the mark</source>
        <translation>Bei der Markierung nicht sicher sein</translation>
    </message>
    <message>
        <source>Mark as “Attributed”</source>
        <translation>Als „Zugeschrieben“ markieren</translation>
    </message>
    <message>
        <source>Mark as “Uncertain”</source>
        <translation>Als „Ungewiss“ markieren</translation>
    </message>
    <message>
        <source>Mark as “No source named”</source>
        <translation>Als „Keine Quelle genannt“ markieren</translation>
    </message>
    <message>
        <source>Mark as “My highlight”</source>
        <translation>Als „Meine Hervorhebung“ markieren</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence</source>
        <translation>Auswahl auf den Satz erweitern</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Deine Markierung löschen</translation>
    </message>
    <message>
        <source>Show “Attributed”</source>
        <translation>„Zugeschrieben“ zeigen</translation>
    </message>
    <message>
        <source>Show “Uncertain”</source>
        <translation>„Ungewiss“ zeigen</translation>
    </message>
    <message>
        <source>Show “No source named”</source>
        <translation>„Keine Quelle genannt“ zeigen</translation>
    </message>
    <message>
        <source>Also show weaker “No source named” marks</source>
        <translation>Auch schwächere Markierungen „Keine Quelle genannt“ zeigen</translation>
    </message>
    <message>
        <source>Show your own marks</source>
        <translation>Deine Markierungen zeigen</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>Alle Markierungen ausblenden</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>Markierungen des Sets zeigen</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>Wörter als Beleg nehmen</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Abgeben …</translation>
    </message>
    <message>
        <source>Your name or number …</source>
        <translation>Dein Name oder deine Nummer …</translation>
    </message>
    <message>
        <source>Take this set out of the library …</source>
        <translation>Dieses Set aus der Bibliothek nehmen …</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>Diesen PC leeren …</translation>
    </message>
    <message>
        <source>Prepare a lesson set …</source>
        <translation>Ein Lernset vorbereiten …</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>Artikel nach oben</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>Artikel nach unten</translation>
    </message>
    <message>
        <source>Accept the mark of the set</source>
        <translation>Markierung des Sets annehmen</translation>
    </message>
    <message>
        <source>Reject the mark of the set</source>
        <translation>Markierung des Sets ablehnen</translation>
    </message>
    <message>
        <source>Change the kind of the mark</source>
        <translation>Art der Markierung ändern</translation>
    </message>
    <message>
        <source>Leave the mark open</source>
        <translation>Markierung offen lassen</translation>
    </message>
    <message>
        <source>Students should mark this</source>
        <translation>Das sollten Lernende markieren</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Bibliothek zeigen</translation>
    </message>
    <message>
        <source>Show notes, findings and sources</source>
        <translation>Notizen, Befunde und Quellen zeigen</translation>
    </message>
    <message>
        <source>Show what was left out of the body</source>
        <translation>Ausgelassenes zeigen</translation>
    </message>
    <message>
        <source>Wrong letters: choose the encoding</source>
        <translation>Verkehrte Buchstaben: Kodierung wählen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Font, size and colours</source>
        <translation>Schrift, Größe und Farben</translation>
    </message>
    <message>
        <source>Language of the interface …</source>
        <translation>Sprache der Oberfläche …</translation>
    </message>
    <message>
        <source>Read aloud or pause</source>
        <translation>Vorlesen oder anhalten</translation>
    </message>
    <message>
        <source>End reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Schneller vorlesen</translation>
    </message>
    <message>
        <source>Read aloud more slowly</source>
        <translation>Langsamer vorlesen</translation>
    </message>
    <message>
        <source>What do these marks mean?</source>
        <translation>Was bedeuten diese Markierungen?</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Hilfe zu diesem Bereich</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Einführung noch einmal zeigen</translation>
    </message>
    <message>
        <source>Check this PC</source>
        <translation>Diesen PC prüfen</translation>
    </message>
    <message>
        <source>About Lateral Reader</source>
        <translation>Über Lateral Reader</translation>
    </message>
    <message>
        <source>Project: names off and larger type</source>
        <translation>Projizieren: Namen aus und größere Schrift</translation>
    </message>
    <message>
        <source>Undo what was put right about people</source>
        <translation>Rückgängig, was an Personen richtiggestellt wurde</translation>
    </message>
    <message>
        <source>Stop reading, or end projecting</source>
        <translation>Lesen anhalten oder Projektion beenden</translation>
    </message>
    <message>
        <source>Close the class view</source>
        <translation>Klassenansicht schließen</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <translation>
            <numerusform>%Ln Artikel kam hinzu.</numerusform>
            <numerusform>%Ln Artikel kamen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln war schon in der Bibliothek.</numerusform>
            <numerusform>%Ln waren schon in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added.</source>
        <translation>
            <numerusform>%Ln konnte nicht hinzugefügt werden.</numerusform>
            <numerusform>%Ln konnten nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are not articles.</source>
        <translation>
            <numerusform>%Ln andere Datei ist kein Artikel.</numerusform>
            <numerusform>%Ln andere Dateien sind keine Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no article to add.</source>
        <translation>Da war kein Artikel zum Hinzufügen.</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>write a reason</source>
        <translation>Grund schreiben</translation>
    </message>
    <message>
        <source>write a question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>change the mark</source>
        <translation>Markierung ändern</translation>
    </message>
    <message>
        <source>add a mark</source>
        <translation>Markierung hinzufügen</translation>
    </message>
    <message>
        <source>delete the mark</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>in den Artikel nehmen</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>aus dem Artikel lassen</translation>
    </message>
    <message>
        <source>leave the mark open</source>
        <translation>Markierung offen lassen</translation>
    </message>
    <message>
        <source>accept the mark</source>
        <translation>Markierung annehmen</translation>
    </message>
    <message>
        <source>reject the mark</source>
        <translation>Markierung ablehnen</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>Added by you</source>
        <translation>Von dir hinzugefügt</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>Schwächere Markierungen</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>Das Programm ist nicht sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message>
        <source>The folder into which the class handed in</source>
        <translation>Der Ordner, in den die Klasse abgegeben hat</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>Lernsets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The set of these hand-ins</source>
        <translation>Das Set dieser Abgaben</translation>
    </message>
    <message>
        <source>The folder for feedback files</source>
        <translation>Der Ordner für Rückmeldungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation>Wie heißt diese Person?</translation>
    </message>
    <message>
        <source>“{name}” is the same person as:</source>
        <translation>„{name}“ ist dieselbe Person wie:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Delete all student data that this program keeps? Nothing brings it back.</source>
        <translation>Alle Daten von Lernenden löschen, die dieses Programm behält? Nichts holt sie zurück.</translation>
    </message>
    <message>
        <source>To be deleted: {held}</source>
        <translation>Zu löschen: {held}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>Uneinigkeit zuerst</translation>
    </message>
    <message>
        <source>Changed after the reveal first</source>
        <translation>Nach dem Aufdecken Geändertes zuerst</translation>
    </message>
    <message>
        <source>Disagreed with the marks first</source>
        <translation>Widerspruch zu Markierungen zuerst</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Where the class was of two minds</source>
        <translation>Wo die Klasse geteilter Meinung war</translation>
    </message>
    <message>
        <source>Where nearly all agreed</source>
        <translation>Wo fast alle einig waren</translation>
    </message>
    <message>
        <source>What few or nobody marked</source>
        <translation>Was wenige oder niemand markierten</translation>
    </message>
    <message>
        <source>Marked by fewer than five</source>
        <translation>Von weniger als fünf markiert</translation>
    </message>
    <message>
        <source>Marked otherwise after the reveal</source>
        <translation>Nach dem Aufdecken anders markiert</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>So gelassen</translation>
    </message>
    <message>
        <source>Where somebody disagreed with a mark of the set</source>
        <translation>Wo jemand einer Markierung des Sets widersprach</translation>
    </message>
    <message>
        <source>Where nobody did</source>
        <translation>Wo niemand widersprach</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source>fewer than {few} of {readers} marked it</source>
        <translation>weniger als {few} von {readers} markierten es</translation>
    </message>
    <message numerus="yes">
        <source>%n of {readers} marked it</source>
        <translation>
            <numerusform>%n von {readers} markierte es</numerusform>
            <numerusform>%n von {readers} markierten es</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by {count}</source>
        <translation>geändert von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed with a mark</source>
        <translation>
            <numerusform>%n widersprach einer Markierung</numerusform>
            <numerusform>%n widersprachen einer Markierung</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: {layers}</source>
        <translation>Schlüssel: {layers}</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Absatz {n}</translation>
    </message>
    <message>
        <source>before the reveal {before}</source>
        <translation>vor dem Aufdecken {before}</translation>
    </message>
    <message>
        <source>before the reveal {before}, after {after}</source>
        <translation>vor dem Aufdecken {before}, danach {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n read it</source>
        <translation>
            <numerusform>%n las ihn</numerusform>
            <numerusform>%n lasen ihn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences changed</source>
        <translation>
            <numerusform>%n Satz geändert</numerusform>
            <numerusform>%n Sätze geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>for contrast</source>
        <translation>zum Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.</source>
        <translation>
            <numerusform>Gezählt über den einen Satz, den jemand oder der Schlüssel markierte; nicht markierter Text ist nie Einigkeit.</numerusform>
            <numerusform>Gezählt über die %n Sätze, die jemand oder der Schlüssel markierte; nicht markierter Text ist nie Einigkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readers agree on {alike} of %n sentences that someone or the key marked.</source>
        <translation>
            <numerusform>Alle Lesenden sind sich einig bei {alike} von %n Satz, den jemand oder der Schlüssel markierte.</numerusform>
            <numerusform>Alle Lesenden sind sich einig bei {alike} von %n Sätzen, die jemand oder der Schlüssel markierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>%n Abgabe</numerusform>
            <numerusform>%n Abgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n files are used</source>
        <translation>
            <numerusform>{used} von %n Datei wird verwendet</numerusform>
            <numerusform>{used} von %n Dateien werden verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>How much readers believed it, in the middle: before {before:.0f} of 100, after {after:.0f}.</source>
        <translation>Wie sehr Lesende es glaubten, in der Mitte: vorher {before:.0f} von 100, nachher {after:.0f}.</translation>
    </message>
    <message>
        <source>How much readers believed it before, in the middle: {n:.0f} of 100.</source>
        <translation>Wie sehr Lesende es vorher glaubten, in der Mitte: {n:.0f} von 100.</translation>
    </message>
    <message>
        <source>How much readers believed it after, in the middle: {n:.0f} of 100.</source>
        <translation>Wie sehr Lesende es nachher glaubten, in der Mitte: {n:.0f} von 100.</translation>
    </message>
    <message>
        <source>Brought forward by {count}</source>
        <translation>Gebracht von {count}</translation>
    </message>
    <message>
        <source>Also as: {others}</source>
        <translation>Auch als: {others}</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>etwas zu tun</translation>
    </message>
    <message>
        <source>There is something to do before you can rely on this computer.</source>
        <translation>Es ist etwas zu tun, bevor du dich auf diesen Computer verlassen kannst.</translation>
    </message>
    <message>
        <source>The program can be used here. Something is good to know.</source>
        <translation>Das Programm kann hier benutzt werden. Etwas ist gut zu wissen.</translation>
    </message>
    <message>
        <source>The program has all that it needs here.</source>
        <translation>Das Programm hat hier alles, was es braucht.</translation>
    </message>
    <message>
        <source>Folder of your notes</source>
        <translation>Ordner deiner Notizen</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <translation>Darin kann geschrieben werden.</translation>
    </message>
    <message>
        <source>It cannot be written to ({why}). Start the program with --data-dir and a folder of your own, or ask who looks after this computer.</source>
        <translation>Darin kann nicht geschrieben werden ({why}). Starte das Programm mit --data-dir und einem eigenen Ordner, oder frag, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Free space on its disk</source>
        <translation>Freier Platz auf der Festplatte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The system does not say how much there is.</source>
        <translation>Das System sagt nicht, wie viel da ist.</translation>
    </message>
    <message>
        <source>Notes may not be saved. Remove files you do not need.</source>
        <translation>Notizen werden vielleicht nicht gespeichert. Lösche Dateien, die du nicht brauchst.</translation>
    </message>
    <message>
        <source>Enough for now. Backups of your notes take some of it every day.</source>
        <translation>Genug für jetzt. Sicherungen deiner Notizen brauchen jeden Tag etwas davon.</translation>
    </message>
    <message>
        <source>Enough for years of notes.</source>
        <translation>Genug für Jahre voller Notizen.</translation>
    </message>
    <message>
        <source>How the notes file is kept</source>
        <translation>Wie die Notizdatei geführt wird</translation>
    </message>
    <message>
        <source>What is saved lasts through a power cut, and saving is quick.</source>
        <translation>Was gespeichert ist, übersteht einen Stromausfall, und das Speichern geht schnell.</translation>
    </message>
    <message>
        <source>What is saved lasts, but this disk makes saving slower, as disks of a network do. Notes are best kept on a disk of this computer.</source>
        <translation>Was gespeichert ist, bleibt, aber diese Festplatte macht das Speichern langsamer, wie Netzlaufwerke. Notizen liegen am besten auf einer Festplatte dieses Computers.</translation>
    </message>
    <message>
        <source>The notes file cannot be read now. Look at File › Notes file.</source>
        <translation>Die Notizdatei kann jetzt nicht gelesen werden. Sieh unter Datei › Notizdatei nach.</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>These did not load, so text may show as boxes. Install the program again.</source>
        <translation>Diese wurden nicht geladen, deshalb kann Text als Kästchen erscheinen. Installiere das Programm neu.</translation>
    </message>
    <message>
        <source>All fonts that came along have loaded.</source>
        <translation>Alle mitgelieferten Schriften sind geladen.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Library, article and notes fit beside each other.</source>
        <translation>Bibliothek, Artikel und Notizen passen nebeneinander.</translation>
    </message>
    <message>
        <source>Rather small. {library} hides the library, {notes} the notes; then the text has room.</source>
        <translation>Eher klein. {library} blendet die Bibliothek aus, {notes} die Notizen; dann hat der Text Platz.</translation>
    </message>
    <message>
        <source>Voice for reading aloud</source>
        <translation>Stimme zum Vorlesen</translation>
    </message>
    <message>
        <source>{key} reads an article aloud.</source>
        <translation>{key} liest einen Artikel vor.</translation>
    </message>
    <message>
        <source>Reading aloud is not offered. It comes with one of the packages speech-dispatcher and espeak-ng, or with the part “speech” of this program.</source>
        <translation>Vorlesen wird nicht angeboten. Es kommt mit einem der Pakete speech-dispatcher und espeak-ng oder mit dem Teil „speech“ dieses Programms.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Encoding of the system</source>
        <translation>Kodierung des Systems</translation>
    </message>
    <message>
        <source>Names of files may have letters of every language.</source>
        <translation>Dateinamen dürfen Buchstaben jeder Sprache haben.</translation>
    </message>
    <message>
        <source>Names of files with accents may look odd. Choose a language of the system with UTF-8.</source>
        <translation>Dateinamen mit Akzenten können seltsam aussehen. Wähle eine Systemsprache mit UTF-8.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Name them when you report a problem.</source>
        <translation>Nenne sie, wenn du ein Problem meldest.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× abgelehnt</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ geändert</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>An article is no longer in the library.</source>
        <translation>Ein Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>Artikel: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>Notizen: {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>eigene Markierungen: {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>Antworten auf Markierungen: {n}</translation>
    </message>
    <message>
        <source>nothing written on it yet</source>
        <translation>noch nichts dazu geschrieben</translation>
    </message>
    <message>
        <source>To read and to print</source>
        <translation>Zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>To go on working with</source>
        <translation>Zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>For this and other programs</source>
        <translation>Für dieses und andere Programme</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The article with its marks and your notes. Any browser opens it, without a network.</source>
        <translation>Der Artikel mit seinen Markierungen und deinen Notizen. Jeder Browser öffnet sie, ohne Netz.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The same on numbered pages, to print or to hand in. Readable in black and white.</source>
        <translation>Dasselbe auf nummerierten Seiten, zum Drucken oder Abgeben. In Schwarz-Weiß lesbar.</translation>
    </message>
    <message>
        <source>Blank worksheet, PDF</source>
        <translation>Leeres Arbeitsblatt, PDF</translation>
    </message>
    <message>
        <source>The article without marks, with room beside it and questions, for work on paper.</source>
        <translation>Der Artikel ohne Markierungen, mit Platz daneben und Fragen, für die Arbeit auf Papier.</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Blank worksheet, web page</source>
        <translation>Leeres Arbeitsblatt, Webseite</translation>
    </message>
    <message>
        <source>The same worksheet as a page that a browser prints.</source>
        <translation>Dasselbe Arbeitsblatt als Seite, die ein Browser druckt.</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Your notes as text with headings, for a mail, a homework or a notes program.</source>
        <translation>Deine Notizen als Text mit Überschriften, für eine Mail, eine Hausaufgabe oder ein Notizprogramm.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>One line for each note, with its status, finding and evidence (CSV).</source>
        <translation>Eine Zeile für jede Notiz, mit Stand, Ergebnis und Belegen (CSV).</translation>
    </message>
    <message>
        <source>Notes to import again</source>
        <translation>Notizen zum Importieren</translation>
    </message>
    <message>
        <source>For Lateral Reader on another computer: W3C web annotations (JSON-LD).</source>
        <translation>Für Lateral Reader auf einem anderen Computer: W3C Web Annotation (JSON-LD).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Articles with their whole text and all that you wrote, to keep or to move (JSON).</source>
        <translation>Artikel mit ganzem Text und allem, was du geschrieben hast, zum Aufheben oder Umziehen (JSON).</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>EPUB annotations</source>
        <translation>EPUB-Anmerkungen</translation>
    </message>
    <message>
        <source>For reading programs that know EPUB Annotations 1.0. One article only.</source>
        <translation>Für Leseprogramme, die EPUB Annotations 1.0 kennen. Nur ein Artikel.</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Checked notes with a finding as schema.org data, marked as a class exercise.</source>
        <translation>Geprüfte Notizen mit einem Ergebnis als schema.org-Daten, gekennzeichnet als Übung einer Klasse.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Notes on no sentence of the body</source>
        <translation>Notizen zu keinem Satz des Textes</translation>
    </message>
    <message>
        <source>Not found for sure in this text</source>
        <translation>In diesem Text nicht sicher gefunden</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Du bist dagegen</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>Du bist nicht sicher</translation>
    </message>
    <message>
        <source>You marked, the program did not</source>
        <translation>Du hast markiert, das Programm nicht</translation>
    </message>
    <message>
        <source>{number} · {state}</source>
        <translation>{number} · {state}</translation>
    </message>
    <message>
        <source>Paragraph {number}, {state}</source>
        <translation>Absatz {number}, {state}</translation>
    </message>
    <message>
        <source>{head} · note</source>
        <translation>{head} · Notiz</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Deine Antwort: {answer}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Deine Markierung</translation>
    </message>
    <message>
        <source>Your mark, {layer}</source>
        <translation>Deine Markierung, {layer}</translation>
    </message>
    <message>
        <source>The program does not make this mark any more.</source>
        <translation>Das Programm macht diese Markierung nicht mehr.</translation>
    </message>
    <message>
        <source>The program has no mark here.</source>
        <translation>Das Programm hat hier keine Markierung.</translation>
    </message>
    <message>
        <source>The program has a weaker mark here, which is not shown at first.</source>
        <translation>Das Programm hat hier eine schwächere Markierung, die zunächst nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>The program has here: {layers}</source>
        <translation>Das Programm hat hier: {layers}</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Der ganze Artikel</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>noch kein Text</translation>
    </message>
    <message>
        <source>Note, {state}: {words}</source>
        <translation>Notiz, {state}: {words}</translation>
    </message>
    <message>
        <source>{layer}: {words}</source>
        <translation>{layer}: {words}</translation>
    </message>
    <message>
        <source>{layer}, {kind}: {words}</source>
        <translation>{layer}, {kind}: {words}</translation>
    </message>
    <message>
        <source>{answer}: {why}</source>
        <translation>{answer}: {why}</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>Schwächere Markierungen</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>Das Programm ist nicht sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{region} · {lines} left out of the body</source>
        <translation>{region} · {lines} ausgelassen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ausblenden</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>by {author}</source>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>Artikel: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>Notizen: {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>eigene Markierungen: {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>Antworten auf Markierungen: {n}</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be taken in.</source>
        <translation>In dieser Datei ist nichts, das übernommen werden kann.</translation>
    </message>
    <message>
        <source>you have all of it already</source>
        <translation>du hast schon alles davon</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Neue Artikel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Anders als bei dir</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>Kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>Yours is among the deleted notes.</source>
        <translation>Deine ist unter den gelöschten Notizen.</translation>
    </message>
    <message>
        <source>You deleted yours.</source>
        <translation>Du hast deine gelöscht.</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>Deine: {words}</translation>
    </message>
    <message>
        <source>Differs in: {fields}</source>
        <translation>Unterschiede: {fields}</translation>
    </message>
    <message>
        <source>Its article is not in your library. Open the article once, then import the file again.</source>
        <translation>Der Artikel dazu ist nicht in deiner Bibliothek. Öffne den Artikel einmal und importiere die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>Ein Artikel ohne Titel</translation>
    </message>
    <message>
        <source>{article}: {n}</source>
        <translation>{article}: {n}</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Eine leere Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>Eigene Markierung</translation>
    </message>
    <message>
        <source>Answer to a mark</source>
        <translation>Antwort auf eine Markierung</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>A highlight</source>
        <translation>Eine Hervorhebung</translation>
    </message>
    <message>
        <source>arguable</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Take “{title}” out of the library?</source>
        <translation>„{title}“ aus der Bibliothek nehmen?</translation>
    </message>
    <message>
        <source>Your work on it: marks and answers to marks: {marks}, notes: {notes}, answers to questions: {answers}. Hand in first if somebody waits for it. Marks and notes stay in your notes file and are there again when the set is opened again; beliefs and answers to questions are not, unless you undo this right away.</source>
        <translation>Deine Arbeit daran: Markierungen und Antworten auf Markierungen: {marks}, Notizen: {notes}, Antworten auf Aufgaben: {answers}. Gib zuerst ab, wenn jemand darauf wartet. Markierungen und Notizen bleiben in deiner Notizdatei und sind wieder da, wenn das Set wieder geöffnet wird; was du glaubtest und die Antworten auf Aufgaben nicht, außer du machst es gleich rückgängig.</translation>
    </message>
    <message>
        <source>Hand in first …</source>
        <translation>Zuerst abgeben …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What do you think before you read?</source>
        <translation>Was denkst du vor dem Lesen?</translation>
    </message>
    <message>
        <source>Mark the article on your own</source>
        <translation>Markiere den Artikel allein</translation>
    </message>
    <message>
        <source>Compare your marks with those of the set</source>
        <translation>Vergleiche deine Markierungen mit denen des Sets</translation>
    </message>
    <message>
        <source>Check one claim</source>
        <translation>Prüfe eine Behauptung</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>Was denkst du jetzt?</translation>
    </message>
    <message>
        <source>The marks of the set are shown when you have marked the article on your own.</source>
        <translation>Die Markierungen des Sets werden gezeigt, wenn du den Artikel allein markiert hast.</translation>
    </message>
    <message>
        <source>For this article the set tells only how many marks it has. Look again: where could they be?</source>
        <translation>Zu diesem Artikel sagt das Set nur, wie viele Markierungen es hat. Sieh noch einmal hin: Wo könnten sie sein?</translation>
    </message>
    <message>
        <source>Look at the headline and at the line over it that says where the article comes from.</source>
        <translation>Sieh auf die Überschrift und auf die Zeile darüber, die sagt, woher der Artikel kommt.</translation>
    </message>
    <message>
        <source>Read it. Select words, by mouse or with Shift and the arrow keys, and mark them: Q attributed, H uncertain, U no source named. S widens the selection to the sentence.</source>
        <translation>Erst lesen. Dann Wörter auswählen, mit der Maus oder mit Umschalt und den Pfeiltasten, und markieren: Q zugeschrieben, H ungewiss, U keine Quelle genannt. S erweitert die Auswahl auf den Satz.</translation>
    </message>
    <message numerus="yes">
        <source>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n differences at least.</source>
        <translation>
            <numerusform>Deine Markierungen sind grau mit glatter Linie, die des Sets farbig. Wo sie sich unterscheiden, sag warum: Beide können recht haben. Sieh dir mindestens %n Unterschied an.</numerusform>
            <numerusform>Deine Markierungen sind grau mit glatter Linie, die des Sets farbig. Wo sie sich unterscheiden, sag warum: Beide können recht haben. Sieh dir mindestens %n Unterschiede an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one claim and write a note on it. Look into the references, take passages as evidence, and say what you found. “I could not check this here” is a good result too.</source>
        <translation>Wähle eine Behauptung und schreib eine Notiz dazu. Schlag nach, nimm Stellen als Belege und sag, was du gefunden hast. „Ich konnte das hier nicht prüfen“ ist auch ein gutes Ergebnis.</translation>
    </message>
    <message>
        <source>You have read, compared and checked. How much do you believe the article now?</source>
        <translation>Du hast gelesen, verglichen und geprüft. Wie sehr glaubst du dem Artikel jetzt?</translation>
    </message>
    <message>
        <source>Kinds and reasons are left for you to find.</source>
        <translation>Arten und Gründe zu finden bleibt dir überlassen.</translation>
    </message>
    <message numerus="yes">
        <source>You have made %n marks.</source>
        <translation>
            <numerusform>Du hast %n Markierung gemacht.</numerusform>
            <numerusform>Du hast %n Markierungen gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of the set can be shown now.</source>
        <translation>Die Markierungen des Sets können jetzt gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>after %n marks of yours</source>
        <translation>
            <numerusform>nach %n Markierung von dir</numerusform>
            <numerusform>nach %n Markierungen von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>when you say that you have looked</source>
        <translation>wenn du sagst, dass du geschaut hast</translation>
    </message>
    <message>
        <source>The marks of the set can be shown {ways}.</source>
        <translation>Die Markierungen des Sets können gezeigt werden: {ways}.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>The set has marked: {parts}.</source>
        <translation>Das Set hat markiert: {parts}.</translation>
    </message>
    <message>
        <source>The set has no marks.</source>
        <translation>Das Set hat keine Markierungen.</translation>
    </message>
    <message>
        <source>marks shown in part</source>
        <translation>Markierungen teilweise</translation>
    </message>
    <message>
        <source>marks shown as a number</source>
        <translation>Markierungen nur als Zahl</translation>
    </message>
    <message>
        <source>unaided</source>
        <translation>ohne Hilfe</translation>
    </message>
    <message>
        <source>Both marked this</source>
        <translation>Beide haben das markiert</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Nur das Set</translation>
    </message>
    <message>
        <source>Yours only</source>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>set only</source>
        <translation>nur Set</translation>
    </message>
    <message>
        <source>yours only</source>
        <translation>nur du</translation>
    </message>
    <message>
        <source>“{title}” is now in version {version}. Your work was kept.</source>
        <translation>„{title}“ ist jetzt in Version {version}. Deine Arbeit blieb erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n notes and marks the words were not surely found again; they are listed under Notes.</source>
        <translation>
            <numerusform>Von %n Notiz oder Markierung wurden die Wörter nicht sicher wiedergefunden; sie steht unter Notizen.</numerusform>
            <numerusform>Von %n Notizen und Markierungen wurden die Wörter nicht sicher wiedergefunden; sie stehen unter Notizen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>This program and its sample set.</source>
        <translation>Dieses Programm und sein Beispielset.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>The model that finds attributions and cautious words. Its card names the data.</source>
        <translation>Das Modell, das Zuschreibungen und vorsichtige Wörter findet. Seine Karte nennt die Daten.</translation>
    </message>
    <message>
        <source>Model of the marks</source>
        <translation>Modell der Markierungen</translation>
    </message>
    <message>
        <source>Each list says at its head where it comes from.</source>
        <translation>Jede Liste sagt an ihrem Anfang, woher sie kommt.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
</context>
<context>
    <name>look_up</name>
    <message>
        <source>No place named yet</source>
        <translation>Noch kein Ort genannt</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Noch keine Frage</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>All articles and sets</source>
        <translation>Alle Artikel und Sets</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>Lernsets</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open the file of a set</source>
        <translation>Die Datei eines Sets öffnen</translation>
    </message>
    <message>
        <source>There is a draft of “{title}” already. Which one do you want?</source>
        <translation>Von „{title}“ gibt es schon einen Entwurf. Welchen möchtest du?</translation>
    </message>
    <message>
        <source>What you take from the file is put in the place of the draft.</source>
        <translation>Was du aus der Datei nimmst, tritt an die Stelle des Entwurfs.</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Mit dem Entwurf weiter</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Die Datei nehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>Dateien dieser Art</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size</source>
        <translation>Zeichnung, scharf in jeder Größe</translation>
    </message>
    <message>
        <source>Picture made of dots</source>
        <translation>Bild aus Punkten</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>Es gibt schon eine Datei „{name}“. Ersetzen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>What you typed could not be saved. Copy it before you close the window.</source>
        <translation>Was du getippt hast, konnte nicht gespeichert werden. Kopiere es, bevor du das Fenster schließt.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Delete this note for good? It cannot be brought back after that.</source>
        <translation>Diese Notiz endgültig löschen? Danach kann sie nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Clear this PC? Hand in first: what is deleted cannot be brought back.</source>
        <translation>Diesen PC leeren? Gib zuerst ab: Was gelöscht ist, kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Deleted for good are all lesson sets, your marks, notes and answers on their articles, your name, and the backups that hold them. Files that you handed in, and other articles with their notes, stay.</source>
        <translation>Endgültig gelöscht werden alle Lernsets, deine Markierungen, Notizen und Antworten zu ihren Artikeln, dein Name und die Sicherungen, in denen sie stehen. Abgegebene Dateien und andere Artikel mit ihren Notizen bleiben.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Clear this PC</source>
        <translation>Diesen PC leeren</translation>
    </message>
</context>
<context>
    <name>messages of the layers below</name>
    <message>
        <source>The language of this text could not be told, so nothing in it was marked.</source>
        <translation>Die Sprache dieses Textes war nicht zu erkennen, deshalb ist darin nichts markiert.</translation>
    </message>
    <message>
        <source>This article is in another language than English (“{code}”), so nothing in it was marked.</source>
        <translation>Dieser Artikel ist in einer anderen Sprache als Englisch („{code}“), deshalb ist darin nichts markiert.</translation>
    </message>
    <message>
        <source>It may still come from “{source}”, named just before.</source>
        <translation>Es kann noch von „{source}“ kommen, kurz davor genannt.</translation>
    </message>
    <message>
        <source>A quotation opens here with {mark} and no mark closes it, so where the quoted words end is a guess.</source>
        <translation>Hier beginnt mit {mark} ein Zitat, und kein Zeichen schließt es; wo die zitierten Wörter enden, ist geraten.</translation>
    </message>
    <message>
        <source>A quotation closes here with {mark} and no mark opens it, so where the quoted words begin is a guess.</source>
        <translation>Hier endet mit {mark} ein Zitat, und kein Zeichen öffnet es; wo die zitierten Wörter beginnen, ist geraten.</translation>
    </message>
    <message>
        <source>Goes on with what “{source}” said before.</source>
        <translation>Führt fort, was „{source}“ vorher sagte.</translation>
    </message>
    <message>
        <source>Gives the words of somebody without naming the speaker in this sentence.</source>
        <translation>Gibt jemandes Worte wieder, ohne in diesem Satz zu nennen, wer spricht.</translation>
    </message>
    <message>
        <source>“{cue}” shows that somebody says or thinks this, and the text does not say who.</source>
        <translation>„{cue}“ zeigt, dass jemand das sagt oder denkt, und der Text sagt nicht, wer.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, in quoted words.</source>
        <translation>Nennt „{source}“ als Herkunft, in zitierten Worten.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, in quoted words.</source>
        <translation>„{cue}“ zeigt, dass das von „{source}“ kommt, in zitierten Worten.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, retold in the writer’s words.</source>
        <translation>Nennt „{source}“ als Herkunft, in den Worten des Artikels nacherzählt.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, retold in the writer’s words.</source>
        <translation>„{cue}“ zeigt, dass das von „{source}“ kommt, in den Worten des Artikels nacherzählt.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, partly quoted and partly retold.</source>
        <translation>Nennt „{source}“ als Herkunft, teils zitiert und teils nacherzählt.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, partly quoted and partly retold.</source>
        <translation>„{cue}“ zeigt, dass das von „{source}“ kommt, teils zitiert und teils nacherzählt.</translation>
    </message>
    <message>
        <source>Where and when did this person say it, and what came before and after?</source>
        <translation>Wo und wann hat diese Person das gesagt, und was stand davor und danach?</translation>
    </message>
    <message>
        <source>What were this person’s own words, and how could this person know?</source>
        <translation>Was waren die eigenen Worte dieser Person, und wie konnte sie es wissen?</translation>
    </message>
    <message>
        <source>Which statement by the organisation has these words, and what else is in it?</source>
        <translation>Welche Erklärung der Organisation enthält diese Worte, und was steht sonst darin?</translation>
    </message>
    <message>
        <source>What interest does the organisation have in this, and who says otherwise?</source>
        <translation>Welches Interesse hat die Organisation daran, und wer sagt etwas anderes?</translation>
    </message>
    <message>
        <source>How could this person know, and why is no name given?</source>
        <translation>Wie konnte diese Person es wissen, und warum ist kein Name genannt?</translation>
    </message>
    <message>
        <source>How could this person know, why is no name given, and does anyone say it by name?</source>
        <translation>Wie konnte diese Person es wissen, warum ist kein Name genannt, und sagt es jemand mit Namen?</translation>
    </message>
    <message>
        <source>Who exactly said these words?</source>
        <translation>Wer genau hat diese Worte gesagt?</translation>
    </message>
    <message>
        <source>Who exactly says so, and how many are they?</source>
        <translation>Wer genau sagt das, und wie viele sind es?</translation>
    </message>
    <message>
        <source>Can you open the document and find these words in it?</source>
        <translation>Kannst du das Dokument öffnen und diese Worte darin finden?</translation>
    </message>
    <message>
        <source>Can you open the document, and does it say the same?</source>
        <translation>Kannst du das Dokument öffnen, und sagt es dasselbe?</translation>
    </message>
    <message>
        <source>How did the outlet get these words: did it ask, or does it repeat another outlet?</source>
        <translation>Wie kam das Medium zu diesen Worten: Hat es gefragt, oder wiederholt es ein anderes?</translation>
    </message>
    <message>
        <source>How did the outlet learn this: did it see, ask, or repeat another outlet?</source>
        <translation>Wie hat das Medium das erfahren: Hat es gesehen, gefragt oder ein anderes wiederholt?</translation>
    </message>
    <message>
        <source>A named person can be looked up and asked, which is what a source is for.</source>
        <translation>Wer mit Namen genannt ist, kann gefunden und gefragt werden; dafür ist eine Quelle da.</translation>
    </message>
    <message>
        <source>Organisations publish what they say, so it can often be found on their own pages.</source>
        <translation>Organisationen veröffentlichen, was sie sagen; oft steht es auf ihren eigenen Seiten.</translation>
    </message>
    <message>
        <source>Some people risk their job or their safety if they give a name.</source>
        <translation>Manche riskieren ihre Arbeit oder ihre Sicherheit, wenn sie ihren Namen nennen.</translation>
    </message>
    <message>
        <source>Where many people say the same thing, naming one of them may not help.</source>
        <translation>Wo viele dasselbe sagen, hilft es vielleicht nicht, einen zu nennen.</translation>
    </message>
    <message>
        <source>A document can be opened by anyone who finds it.</source>
        <translation>Ein Dokument kann öffnen, wer es findet.</translation>
    </message>
    <message>
        <source>Reporters often see and ask for themselves.</source>
        <translation>Reporterinnen und Reporter sehen und fragen oft selbst.</translation>
    </message>
    <message>
        <source>With “{words}”, the article says that this is possible, not that it is certain.</source>
        <translation>Mit „{words}“ sagt der Artikel, dass das möglich ist, nicht, dass es sicher ist.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted says that this is possible, not that it is certain.</source>
        <translation>Mit „{words}“ sagt die zitierte Person, dass das möglich ist, nicht, dass es sicher ist.</translation>
    </message>
    <message>
        <source>What would have to be known to say it without this word?</source>
        <translation>Was müsste man wissen, um es ohne dieses Wort zu sagen?</translation>
    </message>
    <message>
        <source>Where things are not yet known, this is the careful way to say so.</source>
        <translation>Wo etwas noch nicht bekannt ist, ist das die vorsichtige Art, es zu sagen.</translation>
    </message>
    <message>
        <source>With “{words}”, the article gives this as how it looks or what is thought, not as settled.</source>
        <translation>Mit „{words}“ gibt der Artikel wieder, wie es aussieht oder was gedacht wird, nicht, was feststeht.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted gives this as how it looks or what is thought, not as settled.</source>
        <translation>Mit „{words}“ gibt die zitierte Person wieder, wie es aussieht oder was gedacht wird, nicht, was feststeht.</translation>
    </message>
    <message>
        <source>Who sees it this way, and what do they go by?</source>
        <translation>Wer sieht das so, und worauf stützt es sich?</translation>
    </message>
    <message>
        <source>Showing that something is a view or an impression is careful writing.</source>
        <translation>Zu zeigen, dass etwas eine Ansicht oder ein Eindruck ist, ist sorgfältig geschrieben.</translation>
    </message>
    <message>
        <source>With “{words}”, the article leaves open how sure this is.</source>
        <translation>Mit „{words}“ lässt der Artikel offen, wie sicher das ist.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted leaves open how sure this is.</source>
        <translation>Mit „{words}“ lässt die zitierte Person offen, wie sicher das ist.</translation>
    </message>
    <message>
        <source>What makes it likely, and who says so?</source>
        <translation>Was macht es wahrscheinlich, und wer sagt das?</translation>
    </message>
    <message>
        <source>Saying how sure one is helps the reader.</source>
        <translation>Zu sagen, wie sicher man ist, hilft beim Lesen.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not settled.</source>
        <translation>„{words}“ sagt, dass dies nicht feststeht.</translation>
    </message>
    <message>
        <source>What is known so far, and what is still open?</source>
        <translation>Was ist bisher bekannt, und was ist noch offen?</translation>
    </message>
    <message>
        <source>Before something is established, this is the fair word for it.</source>
        <translation>Bevor etwas feststeht, ist das die faire Art, es zu nennen.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not meant exactly.</source>
        <translation>„{words}“ sagt, dass das nicht genau gemeint ist.</translation>
    </message>
    <message>
        <source>Is an exact figure or measure published anywhere?</source>
        <translation>Ist irgendwo eine genaue Zahl oder ein genaues Maß veröffentlicht?</translation>
    </message>
    <message>
        <source>A rounded figure is often all that the reader needs.</source>
        <translation>Eine gerundete Zahl ist oft alles, was man beim Lesen braucht.</translation>
    </message>
    <message>
        <source>With “{words}”, the article uses a word or a reason without taking it over.</source>
        <translation>Mit „{words}“ verwendet der Artikel ein Wort oder einen Grund, ohne ihn sich zu eigen zu machen.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted uses a word or a reason without taking it over.</source>
        <translation>Mit „{words}“ verwendet die zitierte Person ein Wort oder einen Grund, ohne ihn sich zu eigen zu machen.</translation>
    </message>
    <message>
        <source>Whose word or reason is this, and what would others call it?</source>
        <translation>Wessen Wort oder Grund ist das, und wie würden andere es nennen?</translation>
    </message>
    <message>
        <source>Writers keep a distance like this to show that a word belongs to somebody else.</source>
        <translation>Mit solchem Abstand zeigt man beim Schreiben, dass ein Wort jemand anderem gehört.</translation>
    </message>
    <message>
        <source>“{words}” makes this depend on something else.</source>
        <translation>„{words}“ macht das von etwas anderem abhängig.</translation>
    </message>
    <message>
        <source>What does it depend on, and has that happened?</source>
        <translation>Wovon hängt es ab, und ist das eingetreten?</translation>
    </message>
    <message>
        <source>Plans and rules often come with conditions.</source>
        <translation>Pläne und Regeln haben oft Bedingungen.</translation>
    </message>
    <message>
        <source>Gives a figure, “{words}”, and does not say who counted.</source>
        <translation>Gibt eine Zahl an, „{words}“, und sagt nicht, wer gezählt hat.</translation>
    </message>
    <message>
        <source>Who published this figure first, counting what?</source>
        <translation>Wer hat diese Zahl zuerst veröffentlicht, und was wurde gezählt?</translation>
    </message>
    <message>
        <source>Reporters often give well-known figures without a source.</source>
        <translation>Bekannte Zahlen stehen in Berichten oft ohne Quelle.</translation>
    </message>
    <message>
        <source>Says that one thing made another happen (“{words}”), and not who worked that out.</source>
        <translation>Sagt, dass eines das andere bewirkt hat („{words}“), und nicht, wer das herausgefunden hat.</translation>
    </message>
    <message>
        <source>Do two other outlets or an expert give the same cause?</source>
        <translation>Geben zwei andere Medien oder eine Fachperson denselben Grund an?</translation>
    </message>
    <message>
        <source>Some causes are plain to everyone who was there.</source>
        <translation>Manche Ursachen sind allen klar, die dabei waren.</translation>
    </message>
    <message>
        <source>Describes someone or something as “{words}” in the article’s own words; nobody is named as holding that view.</source>
        <translation>Beschreibt jemanden oder etwas in den Worten des Artikels als „{words}“; niemand wird genannt, der das so sieht.</translation>
    </message>
    <message>
        <source>Who would use this word, and who would object?</source>
        <translation>Wer würde dieses Wort verwenden, und wer würde widersprechen?</translation>
    </message>
    <message>
        <source>Where everyone would describe it so, naming one person adds little.</source>
        <translation>Wo alle es so beschreiben würden, bringt ein Name wenig.</translation>
    </message>
    <message>
        <source>Says “{words}”, which is about all, most, or a change over time, and gives no count.</source>
        <translation>Sagt „{words}“, über alle, die meisten oder eine Veränderung mit der Zeit, und gibt keine Zählung an.</translation>
    </message>
    <message>
        <source>What list or record would show this?</source>
        <translation>Welche Liste oder Aufzeichnung würde das zeigen?</translation>
    </message>
    <message>
        <source>A trend may have been shown with figures in earlier reports.</source>
        <translation>Ein Trend kann in früheren Berichten mit Zahlen gezeigt worden sein.</translation>
    </message>
    <message>
        <source>Says what is going to happen or is planned (“{words}”), not how the writer knows.</source>
        <translation>Sagt, was geschehen wird oder geplant ist („{words}“), nicht, woher man es weiß.</translation>
    </message>
    <message>
        <source>Did they say so themselves, and where?</source>
        <translation>Haben sie es selbst gesagt, und wo?</translation>
    </message>
    <message>
        <source>Dates and plans are often announced in public.</source>
        <translation>Termine und Pläne werden oft öffentlich angekündigt.</translation>
    </message>
    <message>
        <source>Reports that something happened, in the article’s own voice: “{words}”.</source>
        <translation>Berichtet mit der Stimme des Artikels, dass etwas geschah: „{words}“.</translation>
    </message>
    <message>
        <source>Can you find one other report or record that is not copied from this one?</source>
        <translation>Findest du einen weiteren Bericht oder eine Aufzeichnung, die nicht von hier übernommen ist?</translation>
    </message>
    <message>
        <source>News often tells known events without a source for each.</source>
        <translation>Nachrichten erzählen Bekanntes oft ohne Quelle für jedes.</translation>
    </message>
    <message>
        <source>The library “{name}” cannot be loaded.</source>
        <translation>Die Bibliothek „{name}“ kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The model in “{folder}” cannot be loaded.</source>
        <translation>Das Modell in „{folder}“ kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>The trained model could not be loaded, so the marks were made by rules alone and miss more. {why}</source>
        <translation>Das trainierte Modell konnte nicht geladen werden, deshalb sind die Markierungen nur nach Regeln gemacht, und es fehlen mehr. {why}</translation>
    </message>
    <message>
        <source>The notes file is not in its place, or empty, although there are backups of it.</source>
        <translation>Die Notizdatei ist nicht an ihrem Platz oder leer, obwohl es Sicherungen davon gibt.</translation>
    </message>
    <message>
        <source>The folder for your notes, “{folder}”, cannot be made: {why}.</source>
        <translation>Der Ordner für deine Notizen, „{folder}“, kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The backup is back. What the notes file held before is now the newest backup.</source>
        <translation>Die Sicherung ist zurück. Was die Notizdatei vorher enthielt, ist jetzt die neueste Sicherung.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is kept. Details are in “{file}”.</source>
        <translation>Im Programm ist etwas schiefgegangen. Was du getippt hast, ist erhalten. Einzelheiten stehen in „{file}“.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>er ist kein Objekt</translation>
    </message>
    <message>
        <source>it was written by another program</source>
        <translation>er stammt von einem anderen Programm</translation>
    </message>
    <message>
        <source>it says nothing of what it is about</source>
        <translation>er sagt nicht, worum es geht</translation>
    </message>
    <message>
        <source>its words cannot be read</source>
        <translation>seine Wörter lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>sein Text lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it has something else where an address with “{prefix}” has to be</source>
        <translation>er hat etwas anderes, wo eine Adresse mit „{prefix}“ stehen muss</translation>
    </message>
    <message>
        <source>The file is not of the kind “{schema}”, the only one of its family that this program reads.</source>
        <translation>Die Datei ist nicht von der Art „{schema}“, der einzigen ihrer Familie, die dieses Programm liest.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>Eigene Markierung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>its text is not the one that its name stands for</source>
        <translation>sein Text ist nicht der, für den sein Name steht</translation>
    </message>
    <message>
        <source>it lacks a part, or has something else in its place</source>
        <translation>ihm fehlt ein Teil, oder an dessen Stelle steht etwas anderes</translation>
    </message>
    <message>
        <source>a block of it has an impossible level</source>
        <translation>ein Absatz darin hat eine unmögliche Ebene</translation>
    </message>
    <message>
        <source>a place in it lies outside of its text</source>
        <translation>eine Stelle darin liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>its blocks do not lie in a row</source>
        <translation>seine Absätze folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>its blocks do not hold all of its text</source>
        <translation>seine Absätze enthalten nicht den ganzen Text</translation>
    </message>
    <message>
        <source>The file “{name}” could not be written: {why}.</source>
        <translation>Die Datei „{name}“ konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>A set of EPUB annotations is about one publication; choose one article.</source>
        <translation>EPUB-Anmerkungen handeln von einer einzigen Veröffentlichung; wähle einen Artikel.</translation>
    </message>
    <message>
        <source>The file does not hold a list of at most {most} under “{name}”.</source>
        <translation>Die Datei enthält keine Liste von höchstens {most} unter „{name}“.</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>er steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Keine Markierung heißt nicht geprüft.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>what somebody is reported to say, think or find</source>
        <translation>was jemand laut Bericht sagt, denkt oder herausfindet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>wer es sagt</translation>
    </message>
    <message>
        <source>Words of saying</source>
        <translation>Wörter des Sagens</translation>
    </message>
    <message>
        <source>how the article says that it is theirs</source>
        <translation>wie der Artikel sagt, dass es von dort kommt</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>words that leave something open, round it or keep it at a distance</source>
        <translation>Wörter, die etwas offen lassen, runden oder auf Abstand halten</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <source>the article’s own statement; it does not say here where it comes from</source>
        <translation>eine eigene Aussage des Artikels; hier steht nicht, woher sie kommt</translation>
    </message>
    <message>
        <source>Quotation mark unclear</source>
        <translation>Anführungszeichen unklar</translation>
    </message>
    <message>
        <source>its partner is missing</source>
        <translation>sein Gegenstück fehlt</translation>
    </message>
    <message>
        <source>words that the reader marked</source>
        <translation>Wörter, die beim Lesen markiert wurden</translation>
    </message>
    <message>
        <source>words that a note of the reader is about</source>
        <translation>Wörter, von denen eine Notiz handelt</translation>
    </message>
    <message>
        <source>In the margin: Q attributed, H uncertain, U no source named</source>
        <translation>Am Rand: Q zugeschrieben, H ungewiss, U keine Quelle genannt</translation>
    </message>
    <message>
        <source>O own mark, N note</source>
        <translation>O eigene Markierung, N Notiz</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Author line</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>Verwandte Nachrichten</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Über die Autorin, den Autor</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>Hinweis der Website</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Other parts of the page</source>
        <translation>Andere Teile der Seite</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>eine namentlich genannte Person</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>eine namentlich genannte Organisation</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>eine Person ohne Namen</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>a modal verb</source>
        <translation>ein Modalverb</translation>
    </message>
    <message>
        <source>a verb that leaves it open</source>
        <translation>ein Verb, das es offen lässt</translation>
    </message>
    <message>
        <source>an adverb</source>
        <translation>ein Adverb</translation>
    </message>
    <message>
        <source>an adjective or noun</source>
        <translation>ein Adjektiv oder Nomen</translation>
    </message>
    <message>
        <source>a rounded figure</source>
        <translation>eine gerundete Zahl</translation>
    </message>
    <message>
        <source>words kept at a distance</source>
        <translation>Wörter auf Abstand</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>eine Ursache</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>eine Beschreibung</translation>
    </message>
    <message>
        <source>a trend</source>
        <translation>ein Trend</translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation>eine Vorhersage</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a named source in {count}</source>
        <translation>eine genannte Quelle in {count}</translation>
    </message>
    <message>
        <source>only an unnamed one in {count}</source>
        <translation>nur eine ohne Namen in {count}</translation>
    </message>
    <message>
        <source>one for a part in {count}</source>
        <translation>eine für einen Teil in {count}</translation>
    </message>
    <message>
        <source>none in {count}</source>
        <translation>keine in {count}</translation>
    </message>
    <message>
        <source>nothing to check in {count}</source>
        <translation>nichts zu prüfen in {count}</translation>
    </message>
    <message>
        <source>1 weaker “No source named” mark is left out here.</source>
        <translation>1 schwächere Markierung „Keine Quelle genannt“ ist hier weggelassen.</translation>
    </message>
    <message>
        <source>{count} weaker “No source named” marks are left out here.</source>
        <translation>{count} schwächere Markierungen „Keine Quelle genannt“ sind hier weggelassen.</translation>
    </message>
    <message>
        <source>{count} body sentences</source>
        <translation>{count} Sätze im Text</translation>
    </message>
    <message>
        <source>1 body sentence</source>
        <translation>1 Satz im Text</translation>
    </message>
    <message>
        <source>{counted}, not analysed.</source>
        <translation>{counted}, nicht untersucht.</translation>
    </message>
    <message>
        <source>{counted}: {parts}.</source>
        <translation>{counted}: {parts}.</translation>
    </message>
    <message>
        <source>Published by {outlet}</source>
        <translation>Veröffentlicht von {outlet}</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Medium nicht angegeben</translation>
    </message>
    <message>
        <source>author not given</source>
        <translation>niemand als Autor angegeben</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>Datum nicht angegeben</translation>
    </message>
    <message>
        <source>Attributed to {kind}</source>
        <translation>Zugeschrieben: {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}</source>
        <translation>Ungewiss, {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}, inside a quotation</source>
        <translation>Ungewiss, {kind}, in einem Zitat</translation>
    </message>
    <message>
        <source>No source named, {kind}</source>
        <translation>Keine Quelle genannt, {kind}</translation>
    </message>
    <message>
        <source>{heading} (the program is not sure)</source>
        <translation>{heading} (das Programm ist nicht sicher)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>Später nachsehen</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>Hier nicht zu prüfen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Teils gestützt</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen uneinig</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Zu wenig Belege</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>ein Zitat</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>an opinion</source>
        <translation>eine Meinung</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>stopped before sharing or believing</source>
        <translation>vor dem Teilen oder Glauben innegehalten</translation>
    </message>
    <message>
        <source>looked who is behind it</source>
        <translation>nachgesehen, wer dahintersteckt</translation>
    </message>
    <message>
        <source>looked for other coverage</source>
        <translation>andere Berichte gesucht</translation>
    </message>
    <message>
        <source>traced a quotation</source>
        <translation>ein Zitat zurückverfolgt</translation>
    </message>
    <message>
        <source>traced a figure</source>
        <translation>eine Zahl zurückverfolgt</translation>
    </message>
    <message>
        <source>traced a picture</source>
        <translation>ein Bild zurückverfolgt</translation>
    </message>
    <message>
        <source>read the document itself</source>
        <translation>das Dokument selbst gelesen</translation>
    </message>
    <message>
        <source>asked an expert or a reference work</source>
        <translation>eine Fachperson oder ein Nachschlagewerk gefragt</translation>
    </message>
    <message>
        <source>compared articles</source>
        <translation>Artikel verglichen</translation>
    </message>
    <message>
        <source>checked dates and places</source>
        <translation>Daten und Orte geprüft</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Gibt Zusammenhang</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>the document itself</source>
        <translation>das Dokument selbst</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>an eyewitness</source>
        <translation>jemand, der es gesehen hat</translation>
    </message>
    <message>
        <source>an official statement</source>
        <translation>eine amtliche Erklärung</translation>
    </message>
    <message>
        <source>a party to the event</source>
        <translation>eine beteiligte Seite</translation>
    </message>
    <message>
        <source>news, independent</source>
        <translation>Nachrichten, unabhängig</translation>
    </message>
    <message>
        <source>news of a state or party</source>
        <translation>Nachrichten eines Staats oder einer Partei</translation>
    </message>
    <message>
        <source>an international or non-government organisation</source>
        <translation>eine internationale oder nichtstaatliche Organisation</translation>
    </message>
    <message>
        <source>academic work</source>
        <translation>eine wissenschaftliche Arbeit</translation>
    </message>
    <message>
        <source>a reference work</source>
        <translation>ein Nachschlagewerk</translation>
    </message>
    <message>
        <source>a fact check</source>
        <translation>ein Faktencheck</translation>
    </message>
    <message>
        <source>in the reference pack</source>
        <translation>im Nachschlagepaket</translation>
    </message>
    <message>
        <source>in another article of the set</source>
        <translation>in einem anderen Artikel des Sets</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>before the marks were shown</source>
        <translation>bevor die Markierungen gezeigt wurden</translation>
    </message>
    <message>
        <source>after the marks were shown</source>
        <translation>nachdem die Markierungen gezeigt wurden</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>nach dem Gespräch</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>where in the evidence it stands</source>
        <translation>wo im Beleg es steht</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>die Frage zum Nachsehen</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>ein Ort zum Nachsehen</translation>
    </message>
    <message>
        <source>The words around this passage have changed since.</source>
        <translation>Die Wörter um diese Stelle haben sich seither geändert.</translation>
    </message>
    <message>
        <source>It is not sure where these words are in the text as it is now.</source>
        <translation>Es ist nicht sicher, wo diese Wörter im jetzigen Text stehen.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Diese Wörter stehen nicht mehr im Text.</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>unabhängig</translation>
    </message>
    <message>
        <source>several sources</source>
        <translation>mehrere Quellen</translation>
    </message>
    <message>
        <source>shows its evidence</source>
        <translation>zeigt Belege</translation>
    </message>
    <message>
        <source>in a position to know</source>
        <translation>kann es wissen</translation>
    </message>
    <message>
        <source>names its sources</source>
        <translation>nennt Quellen</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>teils gestützt</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen uneinig</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>zu wenig Belege</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>widersprochen</translation>
    </message>
    <message>
        <source>could not be checked here</source>
        <translation>hier nicht zu prüfen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Es geht um</translation>
    </message>
    <message>
        <source>Why this finding</source>
        <translation>Warum dieses Ergebnis</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Believed it</source>
        <translation>Geglaubt</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo nachsehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>die Lehrkraft</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <source>no title given</source>
        <translation>kein Titel angegeben</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Wo darin</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Darin steht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Asked of it</source>
        <translation>Danach gefragt</translation>
    </message>
    <message>
        <source>Same origin as</source>
        <translation>Gleiche Herkunft wie</translation>
    </message>
    <message>
        <source>{items} items, 1 origin.</source>
        <translation>{items} Belege, 1 Herkunft.</translation>
    </message>
    <message>
        <source>{items} items, {origins} origins.</source>
        <translation>{items} Belege, {origins} Herkünfte.</translation>
    </message>
    <message>
        <source>before checking {level} of 100</source>
        <translation>vor dem Prüfen {level} von 100</translation>
    </message>
    <message>
        <source>after checking {level} of 100</source>
        <translation>nach dem Prüfen {level} von 100</translation>
    </message>
    <message>
        <source>The file holds no notes that this program can read.</source>
        <translation>Die Datei enthält keine Notizen, die dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>two items of its evidence have the same id</source>
        <translation>zwei seiner Belege haben dieselbe Kennung</translation>
    </message>
    <message>
        <source>it has a field that this program does not know, “{name}”</source>
        <translation>er hat ein Feld, das dieses Programm nicht kennt, „{name}“</translation>
    </message>
    <message>
        <source>its field “{name}” is missing</source>
        <translation>sein Feld „{name}“ fehlt</translation>
    </message>
    <message>
        <source>its field “{name}” {why}</source>
        <translation>sein Feld „{name}“ {why}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>ist länger als {longest} Zeichen</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>ist keine Kennung</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>ist keine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>is none of the words it can be</source>
        <translation>ist keines der möglichen Wörter</translation>
    </message>
    <message>
        <source>is not a list of at most {most}</source>
        <translation>ist keine Liste von höchstens {most}</translation>
    </message>
    <message>
        <source>is not as long as its words</source>
        <translation>ist nicht so lang wie seine Wörter</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB and was not read.</source>
        <translation>Die Datei ist größer als {size} MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 and was not read.</source>
        <translation>Die Datei ist kein Text in UTF-8 und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON and was not read: {why}.</source>
        <translation>Die Datei ist kein gültiges JSON und wurde nicht gelesen: {why}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply and was not read.</source>
        <translation>Die Datei ist zu tief verschachtelt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>ein Name steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ist keine Zahl</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) and was not read.</source>
        <translation>Die Datei enthält ein halbes Zeichen (ein einzelnes Surrogat) und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file holds a character with the number zero and was not read.</source>
        <translation>Die Datei enthält ein Zeichen mit der Nummer null und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Before you read: what do you expect, and how much do you believe it, from 0 to 100?</source>
        <translation>Vor dem Lesen: Was erwartest du, und wie sehr glaubst du es, von 0 bis 100?</translation>
    </message>
    <message>
        <source>Who is behind this text? What do others say about them?</source>
        <translation>Wer steckt hinter diesem Text? Was sagen andere darüber?</translation>
    </message>
    <message>
        <source>Underline what somebody said or thinks. Who is it, and how could they know?</source>
        <translation>Unterstreiche, was jemand sagte oder dachte. Wer ist es, und wie konnte er oder sie es wissen?</translation>
    </message>
    <message>
        <source>Which statements name no source? Copy the one that matters most.</source>
        <translation>Welche Aussagen nennen keine Quelle? Schreib die wichtigste ab.</translation>
    </message>
    <message>
        <source>Which words leave something open, such as “may”, “about” or “reportedly”? What do they change?</source>
        <translation>Welche Wörter lassen etwas offen, etwa „may“, „about“ oder „reportedly“? Was ändern sie?</translation>
    </message>
    <message>
        <source>Choose one claim. What would you have to find to check it, and where would you look?</source>
        <translation>Wähle eine Behauptung. Was müsstest du finden, um sie zu prüfen, und wo würdest du suchen?</translation>
    </message>
    <message>
        <source>What did you find, in which source, and where in it? Does it take its news from another one?</source>
        <translation>Was hast du gefunden, in welcher Quelle, und wo darin? Nimmt sie ihre Nachricht von einer anderen?</translation>
    </message>
    <message>
        <source>How much do you believe it now, from 0 to 100? What changed?</source>
        <translation>Wie sehr glaubst du es jetzt, von 0 bis 100? Was hat sich geändert?</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good answer, if you say what you looked for.</source>
        <translation>„Ich konnte das hier nicht prüfen“ ist eine gute Antwort, wenn du sagst, wonach du gesucht hast.</translation>
    </message>
    <message>
        <source>The set does not say who may use it.</source>
        <translation>Das Set sagt nicht, wer es verwenden darf.</translation>
    </message>
    <message>
        <source>There is no well-sourced article for contrast.</source>
        <translation>Es gibt keinen gut belegten Artikel zum Vergleich.</translation>
    </message>
    <message>
        <source>Every article has full guidance; help that fades lets students read on their own.</source>
        <translation>Jeder Artikel hat volle Hilfe; Hilfe, die weniger wird, lässt Lernende allein lesen.</translation>
    </message>
    <message>
        <source>The articles take {minutes} minutes and the set only {planned}.</source>
        <translation>Die Artikel brauchen {minutes} Minuten und das Set nur {planned}.</translation>
    </message>
    <message>
        <source>The article “{title}” has no rights note.</source>
        <translation>Der Artikel „{title}“ hat keinen Rechtehinweis.</translation>
    </message>
    <message>
        <source>No card says who is behind the article “{title}”.</source>
        <translation>Keine Karte sagt, wer hinter dem Artikel „{title}“ steckt.</translation>
    </message>
    <message>
        <source>There is no mark to show in the article “{title}”.</source>
        <translation>Im Artikel „{title}“ gibt es keine Markierung zu zeigen.</translation>
    </message>
    <message>
        <source>The marks in “{title}” are shown from the start, without a gate.</source>
        <translation>Die Markierungen in „{title}“ werden von Anfang an gezeigt, ohne Schranke.</translation>
    </message>
    <message>
        <source>Nobody has looked at the {count} least certain marks in “{title}” yet.</source>
        <translation>Die {count} unsichersten Markierungen in „{title}“ hat noch niemand angesehen.</translation>
    </message>
    <message>
        <source>A mark in “{title}” was added without a reason: “{words}”.</source>
        <translation>Eine Markierung in „{title}“ ist ohne Begründung ergänzt: „{words}“.</translation>
    </message>
    <message>
        <source>A mark in “{title}” was rejected without a reason: “{words}”.</source>
        <translation>Eine Markierung in „{title}“ ist ohne Begründung abgelehnt: „{words}“.</translation>
    </message>
    <message>
        <source>A mark that was accepted is not made by the program any more: “{words}”.</source>
        <translation>Eine angenommene Markierung macht das Programm nicht mehr: „{words}“.</translation>
    </message>
    <message>
        <source>A mark that was rejected is not made by the program any more: “{words}”.</source>
        <translation>Eine abgelehnte Markierung macht das Programm nicht mehr: „{words}“.</translation>
    </message>
    <message>
        <source>A mark that was changed is not made by the program any more: “{words}”.</source>
        <translation>Eine geänderte Markierung macht das Programm nicht mehr: „{words}“.</translation>
    </message>
    <message>
        <source>A mark of the set is not made by the program any more: “{words}”.</source>
        <translation>Eine Markierung des Sets macht das Programm nicht mehr: „{words}“.</translation>
    </message>
    <message>
        <source>Students are to check a claim, and there is nothing to check it with.</source>
        <translation>Lernende sollen eine Behauptung prüfen, und es gibt nichts, womit.</translation>
    </message>
    <message>
        <source>The card “{name}” has a line without a citation: “{words}”.</source>
        <translation>Die Karte „{name}“ hat eine Zeile ohne Quellenangabe: „{words}“.</translation>
    </message>
    <message>
        <source>The document “{title}” does not say where it is from.</source>
        <translation>Das Dokument „{title}“ sagt nicht, woher es ist.</translation>
    </message>
    <message>
        <source>The document “{title}” has no rights note.</source>
        <translation>Das Dokument „{title}“ hat keinen Rechtehinweis.</translation>
    </message>
    <message>
        <source>The prompt “{words}” has no key.</source>
        <translation>Die Aufgabe „{words}“ hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key does not say what to mark in “{title}”.</source>
        <translation>Der Schlüssel sagt nicht, was in „{title}“ zu markieren ist.</translation>
    </message>
    <message>
        <source>Students can read a text of the key in their edition: “{words}”.</source>
        <translation>Lernende können einen Text des Schlüssels in ihrer Ausgabe lesen: „{words}“.</translation>
    </message>
    <message>
        <source>{count} hand-ins</source>
        <translation>{count} Abgaben</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} Listen</translation>
    </message>
    <message>
        <source>{hand_ins} and {lists} of who is who, on this computer. Files on sticks and in hand-in folders, and reports and feedback that you saved, stay where they are.</source>
        <translation>{hand_ins} und {lists}, wer wer ist, auf diesem Computer. Dateien auf Sticks und in Abgabeordnern sowie gespeicherte Berichte und Rückmeldungen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>1 hand-in</source>
        <translation>1 Abgabe</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 Liste</translation>
    </message>
    <message>
        <source>The list of who is who, “{path}”, cannot be read.</source>
        <translation>Die Liste, wer wer ist, „{path}“, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What the class came to, “{path}”, cannot be read.</source>
        <translation>Wozu die Klasse kam, „{path}“, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{count} of the files could not be deleted, among them “{name}”.</source>
        <translation>{count} der Dateien konnten nicht gelöscht werden, darunter „{name}“.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>Der Ordner „{folder}“ kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>This belongs to another set, “{title}”.</source>
        <translation>Das gehört zu einem anderen Set, „{title}“.</translation>
    </message>
    <message>
        <source>This belongs to version {other} of the set; version {version} is being collected.</source>
        <translation>Das gehört zu Version {other} des Sets; eingesammelt wird Version {version}.</translation>
    </message>
    <message>
        <source>Whoever handed this in gave no name; name them, or join them to somebody, and it is used.</source>
        <translation>Hier fehlt ein Name; benenne die Person oder lege sie mit jemandem zusammen, dann wird es verwendet.</translation>
    </message>
    <message>
        <source>This is the same hand-in as “{other}”.</source>
        <translation>Das ist dieselbe Abgabe wie „{other}“.</translation>
    </message>
    <message>
        <source>This is hand-in {number}; one with the same number, handed in later, of the same person was used.</source>
        <translation>Das ist Abgabe {number}; eine mit derselben Nummer, später abgegeben, von derselben Person wurde verwendet.</translation>
    </message>
    <message>
        <source>This is hand-in {number}; hand-in {last} of the same person was used.</source>
        <translation>Das ist Abgabe {number}; verwendet wurde Abgabe {last} derselben Person.</translation>
    </message>
    <message>
        <source>a mark of the layer “{layer}” has one of these kinds: {words}; “{kind}” is not among them.</source>
        <translation>eine Markierung der Ebene „{layer}“ hat eine dieser Arten: {words}; „{kind}“ ist nicht darunter.</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Only the teacher’s edition can be changed.</source>
        <translation>Das ist die Ausgabe eines Sets für Lernende. Nur die Ausgabe für Lehrkräfte kann geändert werden.</translation>
    </message>
    <message>
        <source>The folder for drafts cannot be made: {why}.</source>
        <translation>Der Ordner für Entwürfe kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>The draft could not be moved: {why}.</source>
        <translation>Der Entwurf konnte nicht verschoben werden: {why}.</translation>
    </message>
    <message>
        <source>feedback file</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>The set names a file outside of its folder: “{file}”.</source>
        <translation>Das Set nennt eine Datei außerhalb seines Ordners: „{file}“.</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8.</source>
        <translation>„{name}“ ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is empty or larger than {size} MB.</source>
        <translation>„{name}“ ist leer oder größer als {size} MB.</translation>
    </message>
    <message>
        <source>A student edition lacks what only the teacher has; unpack the teacher’s edition.</source>
        <translation>Einer Ausgabe für Lernende fehlt, was nur Lehrkräfte haben; entpacke die Ausgabe für Lehrkräfte.</translation>
    </message>
    <message>
        <source>There is a lesson.toml in “{folder}” already, and it is not replaced.</source>
        <translation>In „{folder}“ ist schon eine lesson.toml, und sie wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Einen Ordner „{folder}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This folder cannot be read: {why}.</source>
        <translation>Dieser Ordner kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>There are more than {most} files in “{folder}”; choose the folder of hand-ins.</source>
        <translation>In „{folder}“ sind mehr als {most} Dateien; wähle den Ordner mit den Abgaben.</translation>
    </message>
    <message>
        <source>This is a link or a device; it was not followed.</source>
        <translation>Das ist ein Verweis oder ein Gerät; ihm wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>This file cannot be read: {why}.</source>
        <translation>Diese Datei kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>This hand-in was not written to its end; ask for it once more.</source>
        <translation>Diese Abgabe wurde nicht bis zum Ende geschrieben; bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>This is a hand-in as a page to read; the hand-in itself is used.</source>
        <translation>Das ist eine Abgabe als Seite zum Lesen; die Abgabe selbst wird verwendet.</translation>
    </message>
    <message>
        <source>This is no hand-in file.</source>
        <translation>Das ist keine Abgabe.</translation>
    </message>
    <message>
        <source>This archive is too large, or too deep in others, to look into; unpack it and collect once more.</source>
        <translation>Dieses Archiv ist zu groß oder steckt zu tief in anderen; entpacke es und sammle noch einmal ein.</translation>
    </message>
    <message>
        <source>This archive is damaged or cut off.</source>
        <translation>Dieses Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>This file is damaged inside its archive.</source>
        <translation>Diese Datei ist in ihrem Archiv beschädigt.</translation>
    </message>
    <message>
        <source>The archive grows too large when it is unpacked; this was not read.</source>
        <translation>Das Archiv wird beim Entpacken zu groß; das wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The marks of the set are not shown yet: mark the article on your own first.</source>
        <translation>Die Markierungen des Sets werden noch nicht gezeigt: Markiere den Artikel zuerst allein.</translation>
    </message>
    <message>
        <source>The marks were shown already, so what you believed before stays as it is.</source>
        <translation>Die Markierungen wurden schon gezeigt, deshalb bleibt, was du vorher glaubtest, wie es ist.</translation>
    </message>
    <message>
        <source>This is version {version} of “{title}”. You work with version {mine} already.</source>
        <translation>Das ist Version {version} von „{title}“. Du arbeitest schon mit Version {mine}.</translation>
    </message>
    <message>
        <source>“{title}” is another set than “{other}”, so nothing was moved.</source>
        <translation>„{title}“ ist ein anderes Set als „{other}“, deshalb wurde nichts bewegt.</translation>
    </message>
    <message>
        <source>lesson set</source>
        <translation>Lernset</translation>
    </message>
    <message>
        <source>A student edition holds no key.</source>
        <translation>Eine Ausgabe für Lernende enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>A text of the set holds half of a character, so the set cannot be written.</source>
        <translation>Ein Text des Sets enthält ein halbes Zeichen, deshalb kann das Set nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The set is too large for a file; take some of its articles or documents out.</source>
        <translation>Das Set ist zu groß für eine Datei; nimm einige Artikel oder Dokumente heraus.</translation>
    </message>
    <message>
        <source>This lesson set needs Lateral Reader {least} or newer; this one is {version}.</source>
        <translation>Dieses Lernset braucht Lateral Reader {least} oder neuer; dies ist {version}.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Older hand-in</source>
        <translation>Ältere Abgabe</translation>
    </message>
    <message>
        <source>Same hand-in again</source>
        <translation>Dieselbe Abgabe noch einmal</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>Anderes Set</translation>
    </message>
    <message>
        <source>Another version of the set</source>
        <translation>Andere Version des Sets</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>Von einem neueren Programm</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Seite zum Lesen</translation>
    </message>
    <message>
        <source>Not a hand-in</source>
        <translation>Keine Abgabe</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>weniger als {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>All readers agree on {share} sentences, counting those that somebody or the key marked.</source>
        <translation>Alle Lesenden sind sich einig bei {share} Sätzen, gezählt die, die jemand oder der Schlüssel markiert hat.</translation>
    </message>
    <message>
        <source>Two readers, on average, agree on {share} of the sentences that one of them marked.</source>
        <translation>Zwei Lesende sind sich im Mittel einig bei {share} der Sätze, die einer von beiden markiert hat.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha is not defined here: too little was marked, or everybody marked the same.</source>
        <translation>Krippendorffs Alpha ist hier nicht bestimmt: Zu wenig wurde markiert, oder alle markierten dasselbe.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) over these sentences: {value}. 1 is full agreement, 0 is what chance gives.</source>
        <translation>Krippendorffs Alpha (nominal) über diese Sätze: {value}. 1 ist volle Einigkeit, 0 ist, was der Zufall ergibt.</translation>
    </message>
    <message>
        <source>The key marks nothing here.</source>
        <translation>Der Schlüssel markiert hier nichts.</translation>
    </message>
    <message>
        <source>Marked where the key marks: {share} sentences.</source>
        <translation>Markiert, wo der Schlüssel markiert: {share} Sätze.</translation>
    </message>
    <message>
        <source>Marked where it marks nothing: {share}.</source>
        <translation>Markiert, wo er nichts markiert: {share}.</translation>
    </message>
    <message>
        <source>Marked as something else: {count}.</source>
        <translation>Als etwas anderes markiert: {count}.</translation>
    </message>
    <message>
        <source>The set “{title}”, version {version}; this is hand-in {number}.</source>
        <translation>Das Set „{title}“, Version {version}; dies ist Abgabe {number}.</translation>
    </message>
    <message>
        <source>{marks} of your own, with the words you marked and your reasons.</source>
        <translation>{marks} von dir, mit den markierten Wörtern und deinen Gründen.</translation>
    </message>
    <message>
        <source>{changes} to your marks after the marks of the set were shown.</source>
        <translation>{changes} an deinen Markierungen, nachdem die Markierungen des Sets gezeigt wurden.</translation>
    </message>
    <message>
        <source>{notes} with {evidence} of evidence.</source>
        <translation>{notes} mit Belegen: {evidence}.</translation>
    </message>
    <message>
        <source>{answers} to marks, {why} with a reason.</source>
        <translation>{answers} auf Markierungen, {why} mit Grund.</translation>
    </message>
    <message>
        <source>{answers} to questions of the set.</source>
        <translation>{answers} auf Aufgaben des Sets.</translation>
    </message>
    <message>
        <source>How much you believed {articles}.</source>
        <translation>Wie sehr du es glaubtest: {articles}.</translation>
    </message>
    <message>
        <source>How many minutes you spent with {articles}.</source>
        <translation>Wie viele Minuten du gebraucht hast: {articles}.</translation>
    </message>
    <message>
        <source>When you wrote each mark, note and answer, and when you hand in, by the clock of this computer.</source>
        <translation>Wann du jede Markierung, Notiz und Antwort geschrieben hast und wann du abgibst, nach der Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing else: no other articles or notes, no text of the articles but the words you marked and a few words around them, and nothing about this computer.</source>
        <translation>Sonst nichts: keine anderen Artikel oder Notizen, kein Text der Artikel außer den markierten Wörtern und ein paar Wörtern darum, und nichts über diesen Computer.</translation>
    </message>
    <message>
        <source>No name, and the random number of your profile, which begins with {id}.</source>
        <translation>Kein Name, und die Zufallsnummer deines Profils, die mit {id} beginnt.</translation>
    </message>
    <message>
        <source>Your name, “{name}”, and the random number of your profile, which begins with {id}.</source>
        <translation>Dein Name, „{name}“, und die Zufallsnummer deines Profils, die mit {id} beginnt.</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count} Markierungen</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} Änderungen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Notizen</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 Stück</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} Stück</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} Antworten</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 Artikel</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>hand-in file</source>
        <translation>Abgabe</translation>
    </message>
    <message>
        <source>This hand-in file is not as it has to be: {why}.</source>
        <translation>Diese Abgabe ist nicht, wie sie sein muss: {why}.</translation>
    </message>
    <message>
        <source>The id of the set, “{value}”, is no UUID.</source>
        <translation>Die Kennung des Sets, „{value}“, ist keine UUID.</translation>
    </message>
    <message>
        <source>The set has no title.</source>
        <translation>Das Set hat keinen Titel.</translation>
    </message>
    <message>
        <source>The set has no article.</source>
        <translation>Das Set hat keinen Artikel.</translation>
    </message>
    <message>
        <source>The version of the set has to be 1 or more.</source>
        <translation>Die Version des Sets muss 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>eines Artikels</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>einer Aufgabe</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>einer Karte</translation>
    </message>
    <message>
        <source>a document of the set</source>
        <translation>eines Dokuments des Sets</translation>
    </message>
    <message>
        <source>an option of the prompt “{prompt}”</source>
        <translation>einer Option der Aufgabe „{prompt}“</translation>
    </message>
    <message>
        <source>“{value}” cannot be the id of {what}: use small letters, digits and hyphens.</source>
        <translation>„{value}“ kann nicht die Kennung {what} sein: Nimm Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>“{name}” is more than once the id of {what}.</source>
        <translation>„{name}“ ist mehr als einmal die Kennung {what}.</translation>
    </message>
    <message>
        <source>The article “{title}” is in the set twice.</source>
        <translation>Der Artikel „{title}“ ist zweimal im Set.</translation>
    </message>
    <message>
        <source>In the article “{id}” something lies beyond the end of the text.</source>
        <translation>Im Artikel „{id}“ liegt etwas hinter dem Ende des Textes.</translation>
    </message>
    <message>
        <source>In the article “{id}” two blocks overlap.</source>
        <translation>Im Artikel „{id}“ überlappen sich zwei Blöcke.</translation>
    </message>
    <message>
        <source>In the article “{id}” the words of the mark “{own_id}” do not stand where it says.</source>
        <translation>Im Artikel „{id}“ stehen die Wörter der Markierung „{own_id}“ nicht, wo sie es sagt.</translation>
    </message>
    <message>
        <source>In the article “{id}” two marks have the id “{value}”.</source>
        <translation>Im Artikel „{id}“ haben zwei Markierungen die Kennung „{value}“.</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks nothing.</source>
        <translation>Die Aufgabe „{id}“ fragt nichts.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a choice and needs at least two options.</source>
        <translation>Die Aufgabe „{id}“ ist eine Auswahl und braucht mindestens zwei Optionen.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a comparison and needs two articles to compare.</source>
        <translation>Die Aufgabe „{id}“ ist ein Vergleich und braucht zwei Artikel.</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks to mark passages and has to name an article.</source>
        <translation>Die Aufgabe „{id}“ verlangt, Stellen zu markieren, und muss einen Artikel nennen.</translation>
    </message>
    <message>
        <source>The {what} “{name}” names an article that is not in the set, “{value}”.</source>
        <translation>„{name}“ ({what}) nennt einen Artikel, der nicht im Set ist, „{value}“.</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>The key is about the {what} “{value}”, which is not in the set.</source>
        <translation>Der Schlüssel handelt von „{value}“ ({what}), das nicht im Set ist.</translation>
    </message>
    <message>
        <source>The key is about the {what} “{name}” more than once.</source>
        <translation>Der Schlüssel handelt mehr als einmal von „{name}“ ({what}).</translation>
    </message>
    <message>
        <source>The key answers the prompt “{id}” with an option that it does not have, “{value}”.</source>
        <translation>Der Schlüssel beantwortet die Aufgabe „{id}“ mit einer Option, die sie nicht hat, „{value}“.</translation>
    </message>
    <message>
        <source>The key marks words that do not stand in their article, “{value}”.</source>
        <translation>Der Schlüssel markiert Wörter, die nicht in ihrem Artikel stehen, „{value}“.</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file elsewhere and was not read.</source>
        <translation>„{name}“ ist ein Verweis auf eine Datei anderswo und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” or the text beside it is not as it was written ({why}).</source>
        <translation>„{name}“ oder der Text daneben ist nicht, wie es geschrieben wurde ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB and was not read.</source>
        <translation>„{name}“ ist größer als {size} MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {size} MB and was not read.</source>
        <translation>„{path}“ ist größer als {size} MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{path}” is not written as TOML: {why}.</source>
        <translation>„{path}“ ist nicht als TOML geschrieben: {why}.</translation>
    </message>
    <message>
        <source>Others on this computer have work on “{title}”, so it stays: {names}.</source>
        <translation>Andere an diesem Computer haben Arbeit an „{title}“, deshalb bleibt es: {names}.</translation>
    </message>
    <message>
        <source>A text holds half of a character, so the file cannot be written.</source>
        <translation>Ein Text enthält ein halbes Zeichen, deshalb kann die Datei nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be opened.</source>
        <translation>„{name}“ ist keine Datei, die geöffnet werden kann.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>Die Datei „{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This {noun} holds too many parts, so it was not read.</source>
        <translation>Zu viele Teile ({noun}), deshalb wurde die Datei nicht gelesen.</translation>
    </message>
    <message>
        <source>This {noun} is damaged or cut off, so it was not read.</source>
        <translation>Beschädigt oder abgeschnitten ({noun}), deshalb wurde die Datei nicht gelesen.</translation>
    </message>
    <message>
        <source>A part of this {noun} holds too much, so it was not read.</source>
        <translation>Ein Teil enthält zu viel ({noun}), deshalb wurde die Datei nicht gelesen.</translation>
    </message>
    <message>
        <source>This {noun} is larger than {size} MB, so it was not read.</source>
        <translation>Größer als {size} MB ({noun}), deshalb wurde die Datei nicht gelesen.</translation>
    </message>
    <message>
        <source>This {noun} does not hold the parts that it lists, so it was not read.</source>
        <translation>Die Datei ({noun}) enthält nicht die Teile, die sie aufführt, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A part of this {noun} was changed after it was written, so it was not read.</source>
        <translation>Ein Teil der Datei ({noun}) wurde nach dem Schreiben geändert, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This is no {noun}.</source>
        <translation>Diese Datei ist von anderer Art, erwartet wurde: {noun}.</translation>
    </message>
    <message>
        <source>In this {noun} a part stands twice, so it was not read.</source>
        <translation>Ein Teil der Datei ({noun}) steht zweimal darin, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This {noun} is packed as the program packs none, so it was not read.</source>
        <translation>Die Datei ({noun}) ist gepackt, wie das Programm keine packt, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This {noun} grows too large when it is unpacked, so it was not read.</source>
        <translation>Die Datei ({noun}) wird beim Entpacken zu groß und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This {noun} was written by a newer program; with that it can be read.</source>
        <translation>Die Datei ({noun}) ist von einem neueren Programm geschrieben; damit kann sie gelesen werden.</translation>
    </message>
    <message>
        <source>The list of parts in this {noun} is damaged, so it was not read.</source>
        <translation>Die Liste der Teile in der Datei ({noun}) ist beschädigt, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{folder}”: {why}.</source>
        <translation>Die Einstellungen konnten nicht in „{folder}“ gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the backup was not brought back; close it and try again.</source>
        <translation>Ein anderes Programm benutzt die Notizdatei, deshalb wurde die Sicherung nicht zurückgeholt; schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>An earlier backup of the notes file cannot be deleted: {why}.</source>
        <translation>Eine frühere Sicherung der Notizdatei kann nicht gelöscht werden: {why}.</translation>
    </message>
    <message>
        <source>This is the notes file itself; choose another name or another folder.</source>
        <translation>Das ist die Notizdatei selbst; wähle einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be renamed: {why}.</source>
        <translation>Die Datei „{name}“ kann nicht umbenannt werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”: {why}.</source>
        <translation>Neben „{name}“ kann nichts geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in its place.</source>
        <translation>Die Datei „{name}“ ist nicht an ihrem Platz.</translation>
    </message>
    <message>
        <source>The notes cannot be saved: the file or its folder may only be read.</source>
        <translation>Die Notizen können nicht gespeichert werden: Die Datei oder ihr Ordner darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>The notes file is damaged and was left as it is; the folder “backups” beside it may hold an earlier copy.</source>
        <translation>Die Notizdatei ist beschädigt und wurde gelassen, wie sie ist; der Ordner „backups“ daneben kann eine frühere Kopie enthalten.</translation>
    </message>
    <message>
        <source>The file is not a notes file of this program, or it is damaged; it was left as it is.</source>
        <translation>Die Datei ist keine Notizdatei dieses Programms, oder sie ist beschädigt; sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; free some space and try again.</source>
        <translation>Die Festplatte ist voll, deshalb wurde die letzte Änderung nicht gespeichert; schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The notes file cannot be opened; check that it and its folder may be read and written.</source>
        <translation>Die Notizdatei kann nicht geöffnet werden; sieh nach, ob sie und ihr Ordner gelesen und geschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the last change was not saved; try again.</source>
        <translation>Ein anderes Programm benutzt die Notizdatei, deshalb wurde die letzte Änderung nicht gespeichert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds the notes does not answer; the last change was not saved.</source>
        <translation>Die Festplatte mit den Notizen antwortet nicht; die letzte Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be written: {why}.</source>
        <translation>Die Kopie „{name}“ konnte nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a notes file.</source>
        <translation>„{name}“ ist ein Ordner, keine Notizdatei.</translation>
    </message>
    <message>
        <source>The notes file “{name}” cannot be read: {why}.</source>
        <translation>Die Notizdatei „{name}“ kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program; it was left as it is.</source>
        <translation>„{name}“ gehört zu einem anderen Programm; es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of this program (file version {found}, this program reads up to {latest}); install the newer version to open them.</source>
        <translation>Diese Notizen wurden von einer neueren Version des Programms geschrieben (Dateiversion {found}, dieses Programm liest bis {latest}); installiere die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The notes file was moved, replaced or removed while the program was open, so the last change was not saved. Copy your text, and start the program again.</source>
        <translation>Die Notizdatei wurde verschoben, ersetzt oder entfernt, während das Programm offen war, deshalb wurde die letzte Änderung nicht gespeichert. Kopiere deinen Text und starte das Programm neu.</translation>
    </message>
    <message>
        <source>Parts of the notes file are damaged and cannot be read; an earlier backup may still hold them.</source>
        <translation>Teile der Notizdatei sind beschädigt und nicht lesbar; eine frühere Sicherung kann sie noch enthalten.</translation>
    </message>
    <message>
        <source>The text of an article is not what it was.</source>
        <translation>Der Text eines Artikels ist nicht mehr, was er war.</translation>
    </message>
    <message>
        <source>A part of the notes file is damaged and cannot be read; an earlier backup may hold it.</source>
        <translation>Ein Teil der Notizdatei ist beschädigt und nicht lesbar; eine frühere Sicherung kann ihn enthalten.</translation>
    </message>
    <message>
        <source>is the heading “{words}”</source>
        <translation>ist die Überschrift „{words}“</translation>
    </message>
    <message>
        <source>says only “{words}”</source>
        <translation>sagt nur „{words}“</translation>
    </message>
    <message>
        <source>starts with “{words}”</source>
        <translation>beginnt mit „{words}“</translation>
    </message>
    <message>
        <source>gives the date</source>
        <translation>gibt das Datum an</translation>
    </message>
    <message>
        <source>is a row of buttons</source>
        <translation>ist eine Reihe von Knöpfen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>This older Word format cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>Dieses ältere Word-Format kann nicht geöffnet werden; speichere es als .docx, oder kopiere den Text des Artikels und füge ihn ein.</translation>
    </message>
    <message>
        <source>RTF files cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>RTF-Dateien können nicht geöffnet werden; speichere sie als .docx, oder kopiere den Text des Artikels und füge ihn ein.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>The text has {count} characters; the limit is {limit}.</source>
        <translation>Der Text hat {count} Zeichen; die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is damaged, or it is no {format} in spite of its name.</source>
        <translation>{name} ist beschädigt, oder es ist trotz seines Namens nicht von dieser Art: {format}.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document that can be opened.</source>
        <translation>{name} ist ein Archiv ohne ein Dokument, das geöffnet werden kann.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Eine Datei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, because you may not read it.</source>
        <translation>„{name}“ kann nicht geöffnet werden, weil du es nicht lesen darfst.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}).</source>
        <translation>„{name}“ kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is too large; the limit is {limit}.</source>
        <translation>„{name}“ ist zu groß; die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>„{name}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file that can be opened.</source>
        <translation>„{name}“ ist ein Gerät oder eine Leitung, keine Datei, die geöffnet werden kann.</translation>
    </message>
    <message>
        <source>“{name}” has {size}; the limit is {limit}.</source>
        <translation>„{name}“ hat {size}; die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>This file is damaged, so it cannot be opened.</source>
        <translation>Diese Datei ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>Diese Datei wird beim Entpacken zu groß und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file is packed in a way that no word processor uses, so it was not opened.</source>
        <translation>Diese Datei ist gepackt, wie es keine Textverarbeitung tut, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>This file is protected with a password, so it cannot be opened.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A part of this file is damaged, so it cannot be opened.</source>
        <translation>Ein Teil dieser Datei ist beschädigt, deshalb kann sie nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A part of this file is built in a way that no word processor uses, so it was not opened.</source>
        <translation>Ein Teil dieser Datei ist gebaut, wie es keine Textverarbeitung tut, deshalb wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This text has more than {most} paragraphs, so it cannot be shown.</source>
        <translation>Dieser Text hat mehr als {most} Absätze und kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please open a part of it.</source>
        <translation>Dieser Text hat {count} Zeichen; die Grenze ist {limit}. Bitte öffne einen Teil davon.</translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Als Windows-1252 gelesen, weil es kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>Read as UTF-16, because every other byte is empty.</source>
        <translation>Als UTF-16 gelesen, weil jedes zweite Byte leer ist.</translation>
    </message>
    <message>
        <source>This may be Japanese in another encoding than UTF-8.</source>
        <translation>Das könnte Japanisch in einer anderen Kodierung als UTF-8 sein.</translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation>Einige Zeichen waren nicht lesbar und werden als � gezeigt.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>Chinesisch (vereinfacht)</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>Chinesisch (traditionell)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>“{label}” is not the name of an encoding that can be read.</source>
        <translation>„{label}“ ist nicht der Name einer lesbaren Kodierung.</translation>
    </message>
    <message>
        <source>{name} does not hold text, so it cannot be opened.</source>
        <translation>{name} enthält keinen Text und kann deshalb nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>is a footnote</source>
        <translation>ist eine Fußnote</translation>
    </message>
    <message>
        <source>is set as the head of every page</source>
        <translation>steht als Kopf auf jeder Seite</translation>
    </message>
    <message>
        <source>is set as the foot of every page</source>
        <translation>steht als Fuß auf jeder Seite</translation>
    </message>
    <message>
        <source>This Word document is damaged, so it cannot be opened.</source>
        <translation>Dieses Word-Dokument ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This book is damaged, so it cannot be opened.</source>
        <translation>Dieses Buch ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This book is locked to one program, so it cannot be opened here.</source>
        <translation>Dieses Buch ist an ein Programm gebunden und kann hier nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A chapter is too tangled to be laid out, so it is shown as plain text.</source>
        <translation>Ein Kapitel ist zu verschachtelt, um gesetzt zu werden, deshalb wird es als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>is the table of contents</source>
        <translation>ist das Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>The lines between “---” at the head could not be read as front matter, so they are shown as text.</source>
        <translation>Die Zeilen zwischen „---“ am Anfang waren nicht als Vorspann zu lesen, deshalb werden sie als Text gezeigt.</translation>
    </message>
    <message>
        <source>Reading this text needs more memory than the reader allows itself, so it was given up.</source>
        <translation>Das Lesen dieses Textes braucht mehr Speicher, als das Programm sich erlaubt, und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>Das Lesen dieser Datei dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The Markdown is too tangled or too long to be laid out, so it is shown as plain text.</source>
        <translation>Das Markdown ist zu verschachtelt oder zu lang, um gesetzt zu werden, deshalb wird es als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>describes a picture</source>
        <translation>beschreibt ein Bild</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>Dieses Webarchiv enthält keine Seite.</translation>
    </message>
    <message>
        <source>This OpenDocument text is damaged, so it cannot be opened.</source>
        <translation>Dieser OpenDocument-Text ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>is put together like a line about author or date</source>
        <translation>ist gebaut wie eine Zeile über Autor oder Datum</translation>
    </message>
    <message>
        <source>is not shown by a browser</source>
        <translation>wird von einem Browser nicht gezeigt</translation>
    </message>
    <message>
        <source>stands in the foot of the page</source>
        <translation>steht im Fuß der Seite</translation>
    </message>
    <message>
        <source>stands in a box beside the article</source>
        <translation>steht in einem Kasten neben dem Artikel</translation>
    </message>
    <message>
        <source>stands in the head of the page</source>
        <translation>steht im Kopf der Seite</translation>
    </message>
    <message>
        <source>is the title of the page</source>
        <translation>ist der Titel der Seite</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph</source>
        <translation>steht zwischen Überschrift und erstem Absatz</translation>
    </message>
    <message>
        <source>is nothing but a link to another page</source>
        <translation>ist nur ein Link zu einer anderen Seite</translation>
    </message>
    <message>
        <source>stands above the article and is not set as part of it</source>
        <translation>steht über dem Artikel und ist nicht als Teil von ihm gesetzt</translation>
    </message>
    <message>
        <source>stands after the article and is not set as part of it</source>
        <translation>steht nach dem Artikel und ist nicht als Teil von ihm gesetzt</translation>
    </message>
    <message>
        <source>is said several times on the page</source>
        <translation>steht mehrmals auf der Seite</translation>
    </message>
    <message>
        <source>is a picture that leads to another page</source>
        <translation>ist ein Bild, das zu einer anderen Seite führt</translation>
    </message>
    <message>
        <source>is a time and nothing else</source>
        <translation>ist eine Uhrzeit und sonst nichts</translation>
    </message>
    <message>
        <source>is a name alone under the headline</source>
        <translation>ist ein Name allein unter der Überschrift</translation>
    </message>
    <message>
        <source>stands under “{words}”</source>
        <translation>steht unter „{words}“</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text, so it cannot be read here.</source>
        <translation>Dieses PDF enthält Bilder von Seiten und keinen Text und kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, so it cannot be opened.</source>
        <translation>Dieses PDF ist mit einem Passwort geschützt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be opened.</source>
        <translation>Dieses PDF ist beschädigt und kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A page of this PDF holds more characters than a page has room for, so it was not opened.</source>
        <translation>Eine Seite dieses PDF enthält mehr Zeichen, als eine Seite fasst, deshalb wurde es nicht geöffnet.</translation>
    </message>
    <message>
        <source>is repeated at the head or foot of the pages</source>
        <translation>wiederholt sich am Kopf oder Fuß der Seiten</translation>
    </message>
    <message>
        <source>No text was found on page {number}.</source>
        <translation>Auf Seite {number} wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>No text was found on {count} pages.</source>
        <translation>Auf {count} Seiten wurde kein Text gefunden.</translation>
    </message>
    <message>
        <source>Only the first {read} of {all} pages were read.</source>
        <translation>Nur die ersten {read} von {all} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <source>The page is too tangled to be laid out, so all of its text is shown as plain text.</source>
        <translation>Die Seite ist zu verschachtelt, um gesetzt zu werden, deshalb wird ihr ganzer Text als reiner Text gezeigt.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page for sure, so more than the article may be shown.</source>
        <translation>Der Artikel war nicht sicher vom Rest der Seite zu trennen, deshalb ist vielleicht mehr als der Artikel zu sehen.</translation>
    </message>
    <message>
        <source>This page holds no text: a script puts it in when a browser shows it. Open the page in a browser, copy the article and paste it.</source>
        <translation>Diese Seite enthält keinen Text: Ein Skript setzt ihn ein, wenn ein Browser sie zeigt. Öffne die Seite in einem Browser, kopiere den Artikel und füge ihn ein.</translation>
    </message>
    <message>
        <source>This text has {count} invisible characters, so it was not opened.</source>
        <translation>Dieser Text hat {count} unsichtbare Zeichen, deshalb wurde er nicht geöffnet.</translation>
    </message>
    <message>
        <source>{count} invisible characters are shown as □.</source>
        <translation>{count} unsichtbare Zeichen werden als □ gezeigt.</translation>
    </message>
    <message>
        <source>One invisible character is shown as □.</source>
        <translation>Ein unsichtbares Zeichen wird als □ gezeigt.</translation>
    </message>
    <message>
        <source>stands between the paragraphs and is not set as part of the article</source>
        <translation>steht zwischen den Absätzen und ist nicht als Teil des Artikels gesetzt</translation>
    </message>
    <message>
        <source>you said that it is part of the article</source>
        <translation>du hast gesagt, dass es zum Artikel gehört</translation>
    </message>
    <message>
        <source>you said that it is no part of the article</source>
        <translation>du hast gesagt, dass es nicht zum Artikel gehört</translation>
    </message>
    <message>
        <source>One paragraph between body parts was left out; is that right?</source>
        <translation>Ein Absatz zwischen Teilen des Textes wurde weggelassen; stimmt das?</translation>
    </message>
    <message>
        <source>{number} paragraphs between body parts were left out; is that right?</source>
        <translation>{number} Absätze zwischen Teilen des Textes wurden weggelassen; stimmt das?</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>niemand als Autor genannt</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>kein Datum angegeben</translation>
    </message>
    <message>
        <source>is a paragraph of the article</source>
        <translation>ist ein Absatz des Artikels</translation>
    </message>
    <message>
        <source>is a name alone between paragraphs, as under a picture</source>
        <translation>ist ein Name allein zwischen Absätzen, wie unter einem Bild</translation>
    </message>
    <message>
        <source>heads a reader’s comment</source>
        <translation>steht über einem Kommentar</translation>
    </message>
    <message>
        <source>says who the author is</source>
        <translation>sagt, wer es geschrieben hat</translation>
    </message>
    <message>
        <source>is a name alone above the lines about the author</source>
        <translation>ist ein Name allein über den Zeilen zur Autorin, zum Autor</translation>
    </message>
    <message>
        <source>names a section of the site above the headline</source>
        <translation>nennt über der Überschrift einen Bereich der Website</translation>
    </message>
    <message>
        <source>is the first heading</source>
        <translation>ist die erste Überschrift</translation>
    </message>
    <message>
        <source>is the title of the article</source>
        <translation>ist der Titel des Artikels</translation>
    </message>
    <message>
        <source>stands first and is no full sentence</source>
        <translation>steht zuerst und ist kein ganzer Satz</translation>
    </message>
    <message>
        <source>stands first and is set as a title</source>
        <translation>steht zuerst und ist als Titel gesetzt</translation>
    </message>
    <message>
        <source>stands alone before the place line</source>
        <translation>steht allein vor der Ortszeile</translation>
    </message>
    <message>
        <source>stands above the date like an author’s name</source>
        <translation>steht über dem Datum wie ein Autorenname</translation>
    </message>
    <message>
        <source>is a short line with a number above a paragraph</source>
        <translation>ist eine kurze Zeile mit einer Zahl über einem Absatz</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph and is no full sentence</source>
        <translation>steht zwischen Überschrift und erstem Absatz und ist kein ganzer Satz</translation>
    </message>
    <message>
        <source>stands between headline and byline</source>
        <translation>steht zwischen Überschrift und Autorenzeile</translation>
    </message>
    <message>
        <source>is set as a heading</source>
        <translation>ist als Überschrift gesetzt</translation>
    </message>
    <message>
        <source>is no full sentence and says when or where, as under a picture</source>
        <translation>ist kein ganzer Satz und sagt, wann oder wo, wie unter einem Bild</translation>
    </message>
    <message>
        <source>is a short line without a full stop above a paragraph</source>
        <translation>ist eine kurze Zeile ohne Punkt über einem Absatz</translation>
    </message>
    <message>
        <source>is a name alone after the last paragraph</source>
        <translation>ist ein Name allein nach dem letzten Absatz</translation>
    </message>
    <message>
        <source>is one of several titles after the last paragraph</source>
        <translation>ist einer von mehreren Titeln nach dem letzten Absatz</translation>
    </message>
    <message>
        <source>The article does not have the words “{words}”.</source>
        <translation>Der Artikel enthält die Wörter „{words}“ nicht.</translation>
    </message>
    <message>
        <source>These words stand {count} times in the article; take more words.</source>
        <translation>Diese Wörter stehen {count}-mal im Artikel; nimm mehr Wörter.</translation>
    </message>
    <message>
        <source>This passage is in the key already.</source>
        <translation>Diese Stelle ist schon im Schlüssel.</translation>
    </message>
    <message>
        <source>This text needs more memory than the reader allows itself.</source>
        <translation>Dieser Text braucht mehr Speicher, als das Programm sich erlaubt.</translation>
    </message>
    <message>
        <source>stands in a part of the page for navigation or service</source>
        <translation>steht in einem Teil der Seite für Navigation oder Service</translation>
    </message>
    <message>
        <source>stands in a part of the page that leads to other articles</source>
        <translation>steht in einem Teil der Seite, der zu anderen Artikeln führt</translation>
    </message>
    <message>
        <source>stands among the readers’ comments</source>
        <translation>steht bei den Kommentaren</translation>
    </message>
    <message>
        <source>is set as the words under a picture</source>
        <translation>ist als Bildunterschrift gesetzt</translation>
    </message>
    <message>
        <source>stands in a box about the author</source>
        <translation>steht in einem Kasten über den Autor</translation>
    </message>
    <message>
        <source>is set as a notice of the site</source>
        <translation>ist als Hinweis der Website gesetzt</translation>
    </message>
    <message>
        <source>is set as the line about author or date</source>
        <translation>ist als Zeile zu Autor oder Datum gesetzt</translation>
    </message>
    <message>
        <source>is set as the lines that sum the article up</source>
        <translation>ist als Zusammenfassung des Artikels gesetzt</translation>
    </message>
    <message>
        <source>names the author</source>
        <translation>nennt den Autor</translation>
    </message>
    <message>
        <source>names who reported and edited</source>
        <translation>nennt, wer berichtet und redigiert hat</translation>
    </message>
    <message>
        <source>names who contributed</source>
        <translation>nennt, wer mitgearbeitet hat</translation>
    </message>
    <message>
        <source>gives the reading time</source>
        <translation>gibt die Lesezeit an</translation>
    </message>
    <message>
        <source>names an agency and nothing else</source>
        <translation>nennt eine Agentur und sonst nichts</translation>
    </message>
    <message>
        <source>credits a picture</source>
        <translation>nennt die Bildquelle</translation>
    </message>
    <message>
        <source>is a copyright notice</source>
        <translation>ist ein Urheberrechtshinweis</translation>
    </message>
    <message>
        <source>says whose views these are</source>
        <translation>sagt, wessen Ansichten das sind</translation>
    </message>
    <message>
        <source>names the site’s policies</source>
        <translation>nennt die Richtlinien der Website</translation>
    </message>
    <message>
        <source>is about the author</source>
        <translation>handelt vom Autor</translation>
    </message>
    <message>
        <source>gives the date and the author</source>
        <translation>gibt Datum und Autor an</translation>
    </message>
    <message>
        <source>corrects an earlier version</source>
        <translation>berichtigt eine frühere Fassung</translation>
    </message>
    <message>
        <source>invites readers to subscribe</source>
        <translation>lädt zum Abonnieren ein</translation>
    </message>
    <message>
        <source>is a path through the site</source>
        <translation>ist ein Pfad durch die Website</translation>
    </message>
    <message>
        <source>lists tags</source>
        <translation>zählt Schlagwörter auf</translation>
    </message>
    <message>
        <source>is an address and nothing else</source>
        <translation>ist eine Adresse und sonst nichts</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>hat keine Wörter</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Attributed</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a possibility</source>
        <translation>eine Möglichkeit</translation>
    </message>
    <message>
        <source>a cautious verb</source>
        <translation>ein vorsichtiges Verb</translation>
    </message>
    <message>
        <source>a cautious adverb</source>
        <translation>ein vorsichtiges Adverb</translation>
    </message>
    <message>
        <source>a cautious word</source>
        <translation>ein vorsichtiges Wort</translation>
    </message>
    <message>
        <source>a rough amount</source>
        <translation>eine ungefähre Menge</translation>
    </message>
    <message>
        <source>kept at a distance</source>
        <translation>auf Abstand gehalten</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>eine Ursache</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>eine Beschreibung</translation>
    </message>
    <message>
        <source>all, most, or over time</source>
        <translation>alle, die meisten, mit der Zeit</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>die Zukunft</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>My highlight</source>
        <translation>Meine Hervorhebung</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>eine namentlich genannte Person</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>eine namentlich genannte Organisation</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>ein Dokument</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>das Medium selbst</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>in the writer’s words</source>
        <translation>in den Worten des Artikels</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>teils zitiert</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>nennt eine Quelle</translation>
    </message>
    <message>
        <source>a source without a name</source>
        <translation>eine Quelle ohne Namen</translation>
    </message>
    <message>
        <source>part named, part not</source>
        <translation>teils genannt, teils nicht</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>The program is fairly sure of this mark.</source>
        <translation>Das Programm ist sich dieser Markierung ziemlich sicher.</translation>
    </message>
    <message>
        <source>The program is not sure of this mark.</source>
        <translation>Das Programm ist sich dieser Markierung nicht sicher.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Can’t check</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>Teils gestützt</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen uneinig</translation>
    </message>
    <message>
        <source>Not enough evidence to say</source>
        <translation>Zu wenig Belege, um es zu sagen</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>I could not check this here</source>
        <translation>Ich konnte das hier nicht prüfen</translation>
    </message>
    <message>
        <source>still here?</source>
        <translation>noch hier?</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Etwas ist geschehen</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Somebody said it</source>
        <translation>Jemand hat es gesagt</translation>
    </message>
    <message>
        <source>One thing caused another</source>
        <translation>Eines bewirkte das andere</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Ein Vergleich</translation>
    </message>
    <message>
        <source>Something will happen</source>
        <translation>Etwas wird geschehen</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Eine Meinung</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>A picture shows it</source>
        <translation>Ein Bild zeigt es</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>eher nicht</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>rather yes</source>
        <translation>eher ja</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>ganz</translation>
    </message>
    <message>
        <source>Stopped first</source>
        <translation>Erst innegehalten</translation>
    </message>
    <message>
        <source>Looked up the source</source>
        <translation>Quelle nachgeschlagen</translation>
    </message>
    <message>
        <source>Found other coverage</source>
        <translation>Andere Berichte gefunden</translation>
    </message>
    <message>
        <source>Traced a quotation</source>
        <translation>Zitat zurückverfolgt</translation>
    </message>
    <message>
        <source>Traced a number</source>
        <translation>Zahl zurückverfolgt</translation>
    </message>
    <message>
        <source>Traced a picture</source>
        <translation>Bild zurückverfolgt</translation>
    </message>
    <message>
        <source>Read the document itself</source>
        <translation>Dokument selbst gelesen</translation>
    </message>
    <message>
        <source>Asked somebody who knows</source>
        <translation>Jemanden gefragt, der es weiß</translation>
    </message>
    <message>
        <source>Compared articles</source>
        <translation>Artikel verglichen</translation>
    </message>
    <message>
        <source>Checked dates and places</source>
        <translation>Daten und Orte geprüft</translation>
    </message>
    <message>
        <source>Do I know this outlet? What exactly do I want to know?</source>
        <translation>Kenne ich dieses Medium? Was genau will ich wissen?</translation>
    </message>
    <message>
        <source>Leave the page and see what others say about it.</source>
        <translation>Verlass die Seite und sieh, was andere über sie sagen.</translation>
    </message>
    <message>
        <source>Who else reports this, with sources of their own?</source>
        <translation>Wer berichtet das noch, mit eigenen Quellen?</translation>
    </message>
    <message>
        <source>Go back to where it was said, with the words around it.</source>
        <translation>Geh dorthin zurück, wo es gesagt wurde, mit den Worten drumherum.</translation>
    </message>
    <message>
        <source>Find who counted, how, and when.</source>
        <translation>Finde, wer gezählt hat, wie und wann.</translation>
    </message>
    <message>
        <source>Find where and when it was first shown.</source>
        <translation>Finde, wo und wann es zuerst gezeigt wurde.</translation>
    </message>
    <message>
        <source>The report, law, record or recording that is spoken of.</source>
        <translation>Der Bericht, das Gesetz, die Akte oder die Aufnahme, um die es geht.</translation>
    </message>
    <message>
        <source>An expert, or a reference work about it.</source>
        <translation>Eine Fachperson oder ein Nachschlagewerk dazu.</translation>
    </message>
    <message>
        <source>What does each of them say, and leave out?</source>
        <translation>Was sagt jeder davon, und was lässt er weg?</translation>
    </message>
    <message>
        <source>Could it have been there, and at that time?</source>
        <translation>Könnte es dort gewesen sein, und zu dieser Zeit?</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Stützt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Zusammenhang</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Document itself</source>
        <translation>Dokument selbst</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Eyewitness</source>
        <translation>Augenzeuge</translation>
    </message>
    <message>
        <source>Official statement</source>
        <translation>Amtliche Erklärung</translation>
    </message>
    <message>
        <source>Party to the event</source>
        <translation>Beteiligte Seite</translation>
    </message>
    <message>
        <source>Independent news</source>
        <translation>Unabhängige Nachrichten</translation>
    </message>
    <message>
        <source>News of a state or party</source>
        <translation>Nachrichten von Staat oder Partei</translation>
    </message>
    <message>
        <source>Non-governmental or international body</source>
        <translation>Nichtstaatliche oder internationale Stelle</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Reference work</source>
        <translation>Nachschlagewerk</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Faktencheck</translation>
    </message>
    <message>
        <source>In the references of the set</source>
        <translation>Im Nachschlagepaket des Sets</translation>
    </message>
    <message>
        <source>In another article of the set</source>
        <translation>In einem anderen Artikel des Sets</translation>
    </message>
    <message>
        <source>In a book or from a person</source>
        <translation>In einem Buch oder von jemandem</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Weiß nicht</translation>
    </message>
    <message>
        <source>what you found</source>
        <translation>was du gefunden hast</translation>
    </message>
    <message>
        <source>a source for it</source>
        <translation>eine Quelle dafür</translation>
    </message>
    <message>
        <source>where in the source (page, paragraph, time)</source>
        <translation>wo in der Quelle (Seite, Absatz, Zeit)</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>die Frage zum Nachsehen</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>ein Ort zum Nachsehen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>kind of claim</source>
        <translation>Art der Behauptung</translation>
    </message>
    <message>
        <source>belief before checking</source>
        <translation>Glaube vor dem Prüfen</translation>
    </message>
    <message>
        <source>belief after checking</source>
        <translation>Glaube nach dem Prüfen</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>was ich getan habe</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>what I found</source>
        <translation>was ich herausfand</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>how sure I am</source>
        <translation>wie sicher ich bin</translation>
    </message>
    <message>
        <source>question to look up</source>
        <translation>Frage zum Nachsehen</translation>
    </message>
    <message>
        <source>where to look</source>
        <translation>wo nachsehen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>notes_file</name>
    <message>
        <source>Bring back the backup of {date}?</source>
        <translation>Die Sicherung vom {date} zurückholen?</translation>
    </message>
    <message>
        <source>It holds: {holds}.

What you typed is saved first, and a backup of what the file holds now is made, so that you can go back to it. Then the window closes and opens again.</source>
        <translation>Sie enthält: {holds}.

Was du getippt hast, wird zuerst gespeichert, und der jetzige Inhalt der Datei wird gesichert, damit du dorthin zurückkannst. Dann schließt sich das Fenster und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Save my work to</source>
        <translation>Meine Arbeit speichern</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>Notizen: {n}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>Artikel: {n}</translation>
    </message>
    <message>
        <source>sources: {n}</source>
        <translation>Quellen: {n}</translation>
    </message>
    <message>
        <source>marks and answers: {n}</source>
        <translation>Markierungen und Antworten: {n}</translation>
    </message>
    <message>
        <source>in the trash: {n}</source>
        <translation>im Papierkorb: {n}</translation>
    </message>
    <message>
        <source>Start the program again: it then offers to use the newest good backup.</source>
        <translation>Starte das Programm neu: Es bietet dann die neueste gute Sicherung an.</translation>
    </message>
    <message>
        <source>in order, checked just now</source>
        <translation>in Ordnung, eben geprüft</translation>
    </message>
    <message>
        <source>rows that cannot be read: {n}</source>
        <translation>Zeilen, die nicht lesbar sind: {n}</translation>
    </message>
    <message>
        <source>rows that belong to nothing: {n}</source>
        <translation>Zeilen, die zu nichts gehören: {n}</translation>
    </message>
    <message>
        <source>rows that the search does not know: {n}</source>
        <translation>Zeilen, die die Suche nicht kennt: {n}</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how date and time are written</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>Diese Sicherung kann nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Class view</source>
        <translation>Klassenansicht</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>panel help</name>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>In allem suchen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>What is this? {panel}</source>
        <translation>Was ist das? {panel}</translation>
    </message>
    <message>
        <source>The text is shown as it is in the file. Nothing is taken away: what is no part of the article itself, such as related links and comments, is folded to one line that says so. {key} shows all of it.</source>
        <translation>Der Text wird gezeigt, wie er in der Datei steht. Nichts wird weggenommen: Was nicht zum Artikel selbst gehört, etwa verwandte Links und Kommentare, ist auf eine Zeile gefaltet, die das sagt. {key} zeigt alles.</translation>
    </message>
    <message>
        <source>{next} goes to the next mark and {previous} to the one before; {marks} explains what the marks mean. The strip beside the scroll bar shows where in the article they are.</source>
        <translation>{next} führt zur nächsten Markierung und {previous} zur vorigen; {marks} erklärt, was die Markierungen bedeuten. Der Streifen neben der Bildlaufleiste zeigt, wo im Artikel sie sind.</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words, and so does the mouse. Selected words can be marked, or a note can be written about them with {note}. A short bar beside the text shows where a note is.</source>
        <translation>Umschalt und die Pfeiltasten wählen Wörter aus, die Maus auch. Ausgewählte Wörter können markiert werden, oder mit {note} wird eine Notiz dazu geschrieben. Ein kurzer Balken neben dem Text zeigt, wo eine Notiz ist.</translation>
    </message>
    <message>
        <source>All articles you have opened, under the set or the folder they came with. Enter opens the chosen one; on a heading it folds the group and opens it again.</source>
        <translation>Alle Artikel, die du geöffnet hast, unter dem Set oder dem Ordner, aus dem sie kamen. Enter öffnet den gewählten; auf einer Überschrift klappt es die Gruppe zu und auf.</translation>
    </message>
    <message>
        <source>Under a title stands how many of your notes on it are still to check and how many are checked.</source>
        <translation>Unter einem Titel steht, wie viele deiner Notizen dazu noch zu prüfen und wie viele geprüft sind.</translation>
    </message>
    <message>
        <source>{open} opens files, {folder} a folder, and {paste} a text you have copied. The articles and your notes are kept on this computer. Taking an article out of the library keeps its notes.</source>
        <translation>{open} öffnet Dateien, {folder} einen Ordner und {paste} einen kopierten Text. Die Artikel und deine Notizen bleiben auf diesem Computer. Wer einen Artikel aus der Bibliothek nimmt, behält seine Notizen.</translation>
    </message>
    <message>
        <source>Looks for words in all your notes and in all articles of the library while you type.</source>
        <translation>Sucht beim Tippen Wörter in allen deinen Notizen und allen Artikeln der Bibliothek.</translation>
    </message>
    <message>
        <source>Words in quotation marks have to stand together. The boxes under the line keep to some notes or some articles.</source>
        <translation>Wörter in Anführungszeichen müssen beieinander stehen. Die Felder unter der Zeile grenzen auf manche Notizen oder Artikel ein.</translation>
    </message>
    <message>
        <source>Down goes to what was found, Enter opens it, and {key} comes back to the text.</source>
        <translation>Runter führt zu dem, was gefunden wurde, Enter öffnet es, und {key} kommt zum Text zurück.</translation>
    </message>
    <message>
        <source>Here stands the mark or the words in hand: why the mark is there, what to ask next, and why it might be fine. Say whether you agree; your answer is kept.</source>
        <translation>Hier steht die Markierung oder stehen die Wörter zur Hand: warum die Markierung da ist, was man fragen kann und warum es in Ordnung sein kann. Sag, ob du zustimmst; deine Antwort bleibt.</translation>
    </message>
    <message>
        <source>{note} writes a note about them. It is saved as you type. A text and a status are enough; {more} unfolds the claim, your evidence and what you found.</source>
        <translation>{note} schreibt eine Notiz dazu. Sie wird beim Tippen gespeichert. Ein Text und ein Stand reichen; {more} klappt die Behauptung, deine Belege und dein Ergebnis auf.</translation>
    </message>
    <message>
        <source>If you cannot check something here, say so: that is a good result, since it says how far checking can go. “Look up later” puts it on a list for when you are online ({list}).</source>
        <translation>Wenn du etwas hier nicht prüfen kannst, sag es: Das ist ein gutes Ergebnis, denn es sagt, wie weit das Prüfen reicht. „Später nachsehen“ setzt es auf eine Liste für die Zeit mit Netz ({list}).</translation>
    </message>
    <message>
        <source>The whole article as a list: each sentence of the body with its state, and under it its marks, each with its reason. A screen reader reads here what others see in the text.</source>
        <translation>Der ganze Artikel als Liste: jeder Satz des Textes mit seinem Stand und darunter seine Markierungen, jede mit ihrem Grund. Ein Bildschirmleser liest hier, was andere im Text sehen.</translation>
    </message>
    <message>
        <source>Enter on a sentence shows it in the article; on a mark it takes the mark in hand. The box above keeps to one state, to your own marks, or to where you disagree.</source>
        <translation>Enter auf einem Satz zeigt ihn im Artikel; auf einer Markierung nimmt es sie zur Hand. Das Feld darüber grenzt auf einen Stand, deine Markierungen oder deinen Widerspruch ein.</translation>
    </message>
    <message>
        <source>“Least certain first” begins with the marks the program is least sure of: these are most worth a second look. A sentence without a mark was not checked either.</source>
        <translation>„Unsicherste zuerst“ beginnt mit den Markierungen, bei denen das Programm am wenigsten sicher ist: Bei ihnen lohnt ein zweiter Blick am meisten. Auch ein Satz ohne Markierung wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Who speaks in the article, the one who speaks most in front, with what kind of source it is. The bar compares how often.</source>
        <translation>Wer im Artikel spricht, wer am meisten spricht zuerst, mit der Art der Quelle. Der Balken vergleicht, wie oft.</translation>
    </message>
    <message>
        <source>Enter on a source goes to what it says first; Enter again to what it says next.</source>
        <translation>Enter auf einer Quelle führt zu dem, was sie zuerst sagt; noch einmal Enter zum Nächsten.</translation>
    </message>
    <message>
        <source>The list counts what is tied to a source by the program, which makes mistakes. Many or few sources say nothing yet about an article: ask who could have been asked and was not.</source>
        <translation>Die Liste zählt, was das Programm mit einer Quelle verbindet, und es macht Fehler. Viele oder wenige Quellen sagen noch nichts über einen Artikel: Frag, wer hätte gefragt werden können und es nicht wurde.</translation>
    </message>
    <message>
        <source>A lesson set has articles, questions and sometimes references, in steps. This tab leads through them and shows how far you are; {key} comes back to the step in hand.</source>
        <translation>Ein Lernset hat Artikel, Aufgaben und manchmal Texte zum Nachschlagen, in Schritten. Dieser Reiter führt hindurch und zeigt, wie weit du bist; {key} kommt zum Schritt zurück.</translation>
    </message>
    <message>
        <source>In some steps the program keeps its marks to itself, so that you look first. Your answers are saved as you give them.</source>
        <translation>In manchen Schritten behält das Programm seine Markierungen für sich, damit du zuerst schaust. Deine Antworten werden beim Geben gespeichert.</translation>
    </message>
    <message>
        <source>“Hand in” says what is inside before it writes a file ({key}). Nothing is sent: you give the file to your teacher.</source>
        <translation>„Abgeben“ sagt, was darin ist, bevor eine Datei geschrieben wird ({key}). Nichts wird gesendet: Du gibst die Datei deiner Lehrkraft.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The printer, or the file to print into, cannot be used now.</source>
        <translation>Der Drucker, oder die Datei, in die gedruckt wird, kann jetzt nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>Wer zu Wort kommt</translation>
    </message>
    <message>
        <source>{name}, {kind}, statements: {count}</source>
        <translation>{name}, {kind}, Aussagen: {count}</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>Später nachsehen</translation>
    </message>
    <message>
        <source>{name}, not analysed</source>
        <translation>{name}, nicht untersucht</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Was markiert ist</translation>
    </message>
    <message>
        <source> (on the whole article)</source>
        <translation> (zum ganzen Artikel)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Eigene Markierungen</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Die Markierungen</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>Warum das in Ordnung sein kann: {reason}</translation>
    </message>
    <message>
        <source>The reader’s answer: {answer}</source>
        <translation>Antwort beim Lesen: {answer}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Drei Zeilen</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>Ein Absatz</translation>
    </message>
    <message>
        <source>A line under the words</source>
        <translation>Eine Linie unter den Wörtern</translation>
    </message>
    <message>
        <source>A band behind the words</source>
        <translation>Ein Band hinter den Wörtern</translation>
    </message>
</context>
<context>
    <name>references</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Andere Berichte</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>angesehen am {date}</translation>
    </message>
    <message>
        <source>No source given.</source>
        <translation>Keine Quelle angegeben.</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Wer dahintersteckt</translation>
    </message>
    <message>
        <source>Articles of the set</source>
        <translation>Artikel des Sets</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Summary line</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Verwandte Links</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Über die Autorin, den Autor</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>Hinweis der Website</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
</context>
<context>
    <name>unusable_file</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>Beenden und nichts ändern</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Diese Sicherung verwenden</translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation>Eine leere Datei beginnen</translation>
    </message>
    <message>
        <source>There is no backup that can be used.</source>
        <translation>Es gibt keine brauchbare Sicherung.</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}. It holds: {holds}.</source>
        <translation>Die neueste gute Sicherung ist vom {date}. Sie enthält: {holds}.</translation>
    </message>
    <message>
        <source>If you go on, the file is kept in “{folder}” under another name, and notes that can still be read in it are added.</source>
        <translation>Wenn du weitermachst, bleibt die Datei unter anderem Namen in „{folder}“, und Notizen, die darin noch lesbar sind, kommen hinzu.</translation>
    </message>
    <message>
        <source>Your notes are back.</source>
        <translation>Deine Notizen sind wieder da.</translation>
    </message>
    <message>
        <source>The file that could not be used is kept as “{name}”.</source>
        <translation>Die Datei, die nicht zu verwenden war, liegt als „{name}“ bereit.</translation>
    </message>
    <message>
        <source>Notes that were read out of it, now with the tag “recovered”: {n}.</source>
        <translation>Notizen, die daraus gelesen wurden, jetzt mit dem Schlagwort „recovered“: {n}.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of yours</source>
        <translation>
            <numerusform>%n Markierung von dir</numerusform>
            <numerusform>%n Markierungen von dir</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} and {marks}</source>
        <translation>{notes} und {marks}</translation>
    </message>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>%n am Platz</numerusform>
            <numerusform>%n am Platz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer found</source>
        <translation>
            <numerusform>%n nicht mehr gefunden</numerusform>
            <numerusform>%n nicht mehr gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken along: {counts}.</source>
        <translation>Mitgenommen: {counts}.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>The folder for drafts cannot be made: {reason}.</source>
        <translation>Der Ordner für Entwürfe kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>This draft is open in another window. Close it there first; nothing was changed here.</source>
        <translation>Dieser Entwurf ist in einem anderen Fenster offen. Schließ ihn dort zuerst; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>Stellen finden</translation>
    </message>
    <message>
        <source>How sure, from 0 to 100</source>
        <translation>Wie sicher, von 0 bis 100</translation>
    </message>
    <message>
        <source>Two articles to compare</source>
        <translation>Zwei Artikel vergleichen</translation>
    </message>
    <message>
        <source>Before the marks are shown</source>
        <translation>Bevor die Markierungen gezeigt werden</translation>
    </message>
    <message>
        <source>After the marks are shown</source>
        <translation>Nachdem die Markierungen gezeigt werden</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>Nach dem Gespräch</translation>
    </message>
    <message>
        <source>text of a prompt</source>
        <translation>Text einer Aufgabe</translation>
    </message>
    <message>
        <source>article of a prompt</source>
        <translation>Artikel einer Aufgabe</translation>
    </message>
    <message>
        <source>time of a prompt</source>
        <translation>Zeitpunkt einer Aufgabe</translation>
    </message>
    <message>
        <source>whether a prompt is required</source>
        <translation>ob eine Aufgabe Pflicht ist</translation>
    </message>
    <message>
        <source>answers of a choice</source>
        <translation>Antworten einer Auswahl</translation>
    </message>
    <message>
        <source>options of a choice</source>
        <translation>Optionen einer Auswahl</translation>
    </message>
    <message>
        <source>what is marked</source>
        <translation>was markiert wird</translation>
    </message>
    <message>
        <source>articles to compare</source>
        <translation>zu vergleichende Artikel</translation>
    </message>
    <message>
        <source>key of a prompt</source>
        <translation>Schlüssel einer Aufgabe</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder for the class</source>
        <translation>Wähle den Stick oder einen Ordner für die Klasse</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>Nur Anzahl</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>After the gate students see every mark with its kind, reason and question.</source>
        <translation>Nach der Schranke sehen Lernende jede Markierung mit Art, Grund und Frage.</translation>
    </message>
    <message>
        <source>After the gate students see which passages are marked and in which layer, and find out why.</source>
        <translation>Nach der Schranke sehen Lernende, welche Stellen in welcher Ebene markiert sind, und finden heraus, warum.</translation>
    </message>
    <message>
        <source>After the gate students see how many marks there are, and look where.</source>
        <translation>Nach der Schranke sehen Lernende, wie viele Markierungen es gibt, und suchen, wo.</translation>
    </message>
    <message>
        <source>Students read on their own. No mark is in their file.</source>
        <translation>Lernende lesen allein. In ihrer Datei ist keine Markierung.</translation>
    </message>
    <message>
        <source>full guidance</source>
        <translation>volle Hilfe</translation>
    </message>
    <message>
        <source>partial guidance</source>
        <translation>teilweise Hilfe</translation>
    </message>
    <message>
        <source>count only</source>
        <translation>nur Anzahl</translation>
    </message>
    <message>
        <source>no guidance</source>
        <translation>keine Hilfe</translation>
    </message>
    <message>
        <source>Say how much they believe it, before and after</source>
        <translation>Sagen, wie sehr sie es glauben, vorher und nachher</translation>
    </message>
    <message>
        <source>Mark it unaided</source>
        <translation>Ohne Hilfe markieren</translation>
    </message>
    <message>
        <source>See the marks of the set beside their own</source>
        <translation>Die Markierungen des Sets neben ihren eigenen sehen</translation>
    </message>
    <message>
        <source>Agree or disagree with marks</source>
        <translation>Markierungen zustimmen oder widersprechen</translation>
    </message>
    <message>
        <source>Check one claim with the reference pack</source>
        <translation>Eine Behauptung mit dem Nachschlagepaket prüfen</translation>
    </message>
    <message>
        <source>{looked} of {count} marks looked at</source>
        <translation>{looked} von {count} Markierungen durchgesehen</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>keine Markierungen</translation>
    </message>
    <message>
        <source>{looked} of {count} looked at</source>
        <translation>{looked} von {count} durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
</TS>
