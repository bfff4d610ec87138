<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleKeyPanel</name>
    <message numerus="yes">
        <source>%n passages in the key</source>
        <translation>
            <numerusform>%n passage in the key</numerusform>
            <numerusform>%n passages in the key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages are new in the key.</source>
        <translation>
            <numerusform>%n passage is new in the key.</numerusform>
            <numerusform>%n passages are new in the key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesChooser</name>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesSection</name>
    <message numerus="yes">
        <source>%n prompts about it went with it.</source>
        <translation>
            <numerusform>%n prompt about it went with it.</numerusform>
            <numerusform>%n prompts about it went with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChaptersDialog</name>
    <message numerus="yes">
        <source>{title} (%Ln words)</source>
        <translation>
            <numerusform>{title} (%Ln word)</numerusform>
            <numerusform>{title} (%Ln words)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n chapters</source>
        <translation>
            <numerusform>Add %n chapter</numerusform>
            <numerusform>Add %n chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassroomDesk</name>
    <message numerus="yes">
        <source>Feedback to %n students is in “{folder}”.</source>
        <translation>
            <numerusform>Feedback to %n student is in “{folder}”.</numerusform>
            <numerusform>Feedback to %n students is in “{folder}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <source>{done} of %n differences looked at</source>
        <translation>
            <numerusform>{done} of %n difference looked at</numerusform>
            <numerusform>{done} of %n differences looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n of 5 answered</numerusform>
            <numerusform>%n of 5 answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message numerus="yes">
        <source>{marked} of %n sentences were marked by somebody.</source>
        <translation>
            <numerusform>{marked} of %n sentence was marked by somebody.</numerusform>
            <numerusform>{marked} of %n sentences were marked by somebody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message numerus="yes">
        <source>%n passages to mark</source>
        <translation>
            <numerusform>%n passage to mark</numerusform>
            <numerusform>%n passages to mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} of %n step</numerusform>
            <numerusform>{done} of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message numerus="yes">
        <source>%Ln articles were removed from the library. Their notes are kept.</source>
        <translation>
            <numerusform>%Ln article was removed from the library. Its notes are kept.</numerusform>
            <numerusform>%Ln articles were removed from the library. Their notes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln from the library</source>
        <translation>
            <numerusform>Remove %Ln from the library</numerusform>
            <numerusform>Remove all %Ln from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message numerus="yes">
        <source>{group}, %n articles, {state}</source>
        <translation>
            <numerusform>{group}, %n article, {state}</numerusform>
            <numerusform>{group}, %n articles, {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n checked</numerusform>
            <numerusform>%n checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%n to place</numerusform>
            <numerusform>%n to place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message numerus="yes">
        <source>%n lines without a citation</source>
        <translation>
            <numerusform>%n line without a citation</numerusform>
            <numerusform>%n lines without a citation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n notes</source>
        <translation>
            <numerusform>the best note</numerusform>
            <numerusform>the best %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n articles</source>
        <translation>
            <numerusform>the best article</numerusform>
            <numerusform>the best %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n articles finished</source>
        <translation>
            <numerusform>{done} of %n article finished</numerusform>
            <numerusform>{done} of %n articles finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message numerus="yes">
        <source>%n sources, {unnamed} of them without a name. Choose one to walk through what it said.</source>
        <translation>
            <numerusform>%n source, {unnamed} of them without a name. Choose it to walk through what it said.</numerusform>
            <numerusform>%n sources, {unnamed} of them without a name. Choose one to walk through what it said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>{done} of %n files</source>
        <translation>
            <numerusform>{done} of %n file</numerusform>
            <numerusform>{done} of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message numerus="yes">
        <source>%n name a source</source>
        <translation>
            <numerusform>%n names a source</numerusform>
            <numerusform>%n name a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source without a name</source>
        <translation>
            <numerusform>%n a source without a name</numerusform>
            <numerusform>%n a source without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source for part of it</source>
        <translation>
            <numerusform>%n a source for part of it</numerusform>
            <numerusform>%n a source for part of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no source</source>
        <translation>
            <numerusform>%n no source</numerusform>
            <numerusform>%n no source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing to check</source>
        <translation>
            <numerusform>%n nothing to check</numerusform>
            <numerusform>%n nothing to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body sentences:</source>
        <translation>
            <numerusform>%n body sentence:</numerusform>
            <numerusform>%n body sentences:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>A deleted note stays here for %n days.</source>
        <translation>
            <numerusform>A deleted note stays here for %n day.</numerusform>
            <numerusform>A deleted note stays here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. A note that you delete stays here for %n days.</source>
        <translation>
            <numerusform>Nothing here. A note that you delete stays here for %n day.</numerusform>
            <numerusform>Nothing here. A note that you delete stays here for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message numerus="yes">
        <source>From the %n articles of {title}</source>
        <translation>
            <numerusform>From the %n article of {title}</numerusform>
            <numerusform>From the %n articles of {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <translation>
            <numerusform>%Ln article was added.</numerusform>
            <numerusform>%Ln articles were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln was in the library already.</numerusform>
            <numerusform>%Ln were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added.</source>
        <translation>
            <numerusform>%Ln could not be added.</numerusform>
            <numerusform>%Ln could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are not articles.</source>
        <translation>
            <numerusform>%Ln other file is not an article.</numerusform>
            <numerusform>%Ln other files are not articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>class</name>
    <message numerus="yes">
        <source>%n of {readers} marked it</source>
        <translation>
            <numerusform>%n of {readers} marked it</numerusform>
            <numerusform>%n of {readers} marked it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed with a mark</source>
        <translation>
            <numerusform>%n disagreed with a mark</numerusform>
            <numerusform>%n disagreed with a mark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read it</source>
        <translation>
            <numerusform>%n read it</numerusform>
            <numerusform>%n read it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences changed</source>
        <translation>
            <numerusform>%n sentence changed</numerusform>
            <numerusform>%n sentences changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.</source>
        <translation>
            <numerusform>Counted over the %n sentence that someone or the key marked; unmarked text is never agreement.</numerusform>
            <numerusform>Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readers agree on {alike} of %n sentences that someone or the key marked.</source>
        <translation>
            <numerusform>All readers agree on {alike} of %n sentence that someone or the key marked.</numerusform>
            <numerusform>All readers agree on {alike} of %n sentences that someone or the key marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>%n hand-in</numerusform>
            <numerusform>%n hand-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n files are used</source>
        <translation>
            <numerusform>{used} of %n file is used</numerusform>
            <numerusform>{used} of %n files are used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message numerus="yes">
        <source>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n differences at least.</source>
        <translation>
            <numerusform>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n difference at least.</numerusform>
            <numerusform>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n differences at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have made %n marks.</source>
        <translation>
            <numerusform>You have made %n mark.</numerusform>
            <numerusform>You have made %n marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n marks of yours</source>
        <translation>
            <numerusform>after %n mark of yours</numerusform>
            <numerusform>after %n marks of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n notes and marks the words were not surely found again; they are listed under Notes.</source>
        <translation>
            <numerusform>Of %n note or mark the words were not surely found again; it is listed under Notes.</numerusform>
            <numerusform>Of %n notes and marks the words were not surely found again; they are listed under Notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of yours</source>
        <translation>
            <numerusform>%n mark of yours</numerusform>
            <numerusform>%n marks of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>%n in place</numerusform>
            <numerusform>%n in place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n unsure</numerusform>
            <numerusform>%n unsure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer found</source>
        <translation>
            <numerusform>%n no longer found</numerusform>
            <numerusform>%n no longer found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
