<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lateral Reader</source>
        <translation>À propos de Lateral Reader</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>De quoi le programme est fait</translation>
    </message>
    <message>
        <source>Read the news and see where its statements come from.</source>
        <translation>Lire l’actualité et voir d’où vient ce qu’elle affirme.</translation>
    </message>
    <message>
        <source>Your notes are in this file, and nowhere else. The program opens no network connection.</source>
        <translation>Vos notes sont dans ce fichier et nulle part ailleurs. Le programme n’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>Il est fait de ces parties, chacune sous sa propre licence :</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licence : {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>It brings no licence text along.</source>
        <translation>Elle n’est accompagnée d’aucun texte de licence.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Licence de {part}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Cancelled. What was added before stays in the library.</source>
        <translation>Annulé. Ce qui a été ajouté avant reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>It holds more than {most} files, so only these are read.</source>
        <translation>Il y a plus de {most} fichiers ; seuls ceux-ci sont lus.</translation>
    </message>
</context>
<context>
    <name>AddingDesk</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>Ouverture de « {name} »</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Ouvrir le premier</translation>
    </message>
    <message>
        <source>Not added.txt</source>
        <translation>Non ajoutés.txt</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Adding articles</source>
        <translation>Ajout d’articles</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non ajoutés</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>Ouvrir le premier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Looking for articles</source>
        <translation>Recherche d’articles</translation>
    </message>
    <message>
        <source>Not all articles were added</source>
        <translation>Certains articles n’ont pas été ajoutés</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>Articles ajoutés</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Rien n’a été ajouté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AnchorBox</name>
    <message>
        <source>Yes, here</source>
        <translation>Oui, ici</translation>
    </message>
    <message>
        <source>No, elsewhere</source>
        <translation>Non, ailleurs</translation>
    </message>
    <message>
        <source>Choose other words</source>
        <translation>Choisir d’autres mots</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Make it a note on the whole article</source>
        <translation>En faire une note sur tout l’article</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Supprimer votre marque</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Laisser pour l’instant</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>Toujours ici ?</translation>
    </message>
    <message>
        <source>No longer found in the text</source>
        <translation>Introuvable dans le texte</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Avant : {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Maintenant : {words}</translation>
    </message>
    <message>
        <source>Select the words in the text, then put it there: here or with {key}.</source>
        <translation>Sélectionnez les mots dans le texte, puis placez-la : ici ou avec {key}.</translation>
    </message>
    <message>
        <source>The same words, but what stands around them has changed.</source>
        <translation>Les mêmes mots, mais ce qui les entoure a changé.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Guidance</source>
        <translation>Guidage</translation>
    </message>
    <message>
        <source>Marks of their own after which the marks are shown</source>
        <translation>Nombre de marques personnelles avant que les marques s’affichent</translation>
    </message>
    <message>
        <source>Minutes after which the marks are shown</source>
        <translation>Nombre de minutes avant que les marques s’affichent</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>Note de l’enseignant</translation>
    </message>
    <message>
        <source>What students see of the marks</source>
        <translation>Ce que les élèves voient des marques</translation>
    </message>
    <message>
        <source>The marks are shown after</source>
        <translation>Les marques s’affichent après</translation>
    </message>
    <message>
        <source>marks of their own</source>
        <translation>marques personnelles</translation>
    </message>
    <message>
        <source>minutes with the article</source>
        <translation>minutes sur l’article</translation>
    </message>
    <message>
        <source>a tap on “I looked”</source>
        <translation>un clic sur « J’ai cherché »</translation>
    </message>
    <message>
        <source>What students do</source>
        <translation>Ce que font les élèves</translation>
    </message>
    <message>
        <source>Layers that are worked with</source>
        <translation>Calques utilisés</translation>
    </message>
    <message>
        <source>Who may use this text, and how. Students see it.</source>
        <translation>Qui peut utiliser ce texte, et comment. Les élèves le voient.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>Well sourced, taken in for contrast</source>
        <translation>Bien sourcé, choisi pour le contraste</translation>
    </message>
    <message>
        <source>A class that meets only badly sourced texts learns to doubt everything.</source>
        <translation>Une classe qui ne rencontre que des textes mal sourcés apprend à douter de tout.</translation>
    </message>
    <message>
        <source>No marks are shown for this article.</source>
        <translation>Aucune marque ne s’affiche pour cet article.</translation>
    </message>
    <message>
        <source>Without a condition the marks are shown from the start.</source>
        <translation>Sans condition, les marques s’affichent dès le début.</translation>
    </message>
    <message>
        <source>Whichever comes first. Nothing, or 0, takes a condition away.</source>
        <translation>La première remplie suffit. Rien, ou 0, supprime une condition.</translation>
    </message>
    <message>
        <source>guidance of the article</source>
        <translation>guidage de l’article</translation>
    </message>
    <message>
        <source>what students do with the article</source>
        <translation>ce que les élèves font de l’article</translation>
    </message>
    <message>
        <source>layers of the article</source>
        <translation>calques de l’article</translation>
    </message>
    <message>
        <source>minutes of the article</source>
        <translation>minutes de l’article</translation>
    </message>
    <message>
        <source>rights of the article</source>
        <translation>droits de l’article</translation>
    </message>
    <message>
        <source>well-sourced article</source>
        <translation>article bien sourcé</translation>
    </message>
    <message>
        <source>teacher’s note on the article</source>
        <translation>note de l’enseignant sur l’article</translation>
    </message>
    <message>
        <source>gate of the article</source>
        <translation>condition de dévoilement de l’article</translation>
    </message>
</context>
<context>
    <name>ArticleKeyPanel</name>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Les élèves devraient marquer ceci ({key})</translation>
    </message>
    <message>
        <source>Passages of the key</source>
        <translation>Passages du corrigé</translation>
    </message>
    <message>
        <source>Take in all accepted marks</source>
        <translation>Reprendre les marques acceptées</translation>
    </message>
    <message>
        <source>What is there to see in this article?</source>
        <translation>Qu’y a-t-il à voir dans cet article ?</translation>
    </message>
    <message>
        <source>The article as a whole</source>
        <translation>L’article dans son ensemble</translation>
    </message>
    <message>
        <source>All there is to mark of these layers is in the key. What else a student marks counts as too much.</source>
        <translation>Tout ce qu’il y a à marquer dans ces calques est dans le corrigé. Ce qu’un élève marque en plus compte comme de trop.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message numerus="yes">
        <source>%n passages in the key</source>
        <translation>
            <numerusform>%n passage dans le corrigé</numerusform>
            <numerusform>%n passages dans le corrigé</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or take a mark in hand.</source>
        <translation>Sélectionnez des mots ou choisissez une marque.</translation>
    </message>
    <message>
        <source>put it into the key</source>
        <translation>ajout au corrigé</translation>
    </message>
    <message>
        <source>It is in the key.</source>
        <translation>C’est dans le corrigé.</translation>
    </message>
    <message>
        <source>take the marks into the key</source>
        <translation>ajout des marques au corrigé</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are new in the key.</source>
        <translation>
            <numerusform>%n passage est nouveau dans le corrigé.</numerusform>
            <numerusform>%n passages sont nouveaux dans le corrigé.</numerusform>
        </translation>
    </message>
    <message>
        <source>take it out of the key</source>
        <translation>retrait du corrigé</translation>
    </message>
    <message>
        <source>It is not in the key any more.</source>
        <translation>Ce n’est plus dans le corrigé.</translation>
    </message>
    <message>
        <source>change the passage of the key</source>
        <translation>modification du passage du corrigé</translation>
    </message>
    <message>
        <source>change what the key covers</source>
        <translation>modification de ce que couvre le corrigé</translation>
    </message>
    <message>
        <source>explain the key</source>
        <translation>explication du corrigé</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>A column for each sentence: how many of {readers} marked it.</source>
        <translation>Une colonne par phrase : combien des {readers} l’ont marquée.</translation>
    </message>
    <message>
        <source>Square: the key marks it.</source>
        <translation>Carré : le corrigé la marque.</translation>
    </message>
    <message>
        <source>Pale: fewer than {few} marked it.</source>
        <translation>Pâle : moins de {few} l’ont marquée.</translation>
    </message>
    <message>
        <source>Nobody has worked on this article yet.</source>
        <translation>Personne n’a encore travaillé sur cet article.</translation>
    </message>
    <message>
        <source>Fewer than {few} people worked on this article, so nothing of it is shown.</source>
        <translation>Moins de {few} personnes ont travaillé sur cet article ; rien n’en est donc montré.</translation>
    </message>
    <message>
        <source>Nobody marked anything in this article.</source>
        <translation>Personne n’a rien marqué dans cet article.</translation>
    </message>
    <message>
        <source>Open articles with {open}, drop files or a folder here, or paste a text with {paste}.</source>
        <translation>Ouvrez des articles avec {open}, déposez ici des fichiers ou un dossier, ou collez un texte avec {paste}.</translation>
    </message>
    <message>
        <source>The sample set is in the menu under File.</source>
        <translation>La séquence d’exemple est dans le menu Fichier.</translation>
    </message>
</context>
<context>
    <name>ArticleSection</name>
    <message>
        <source>All marks of this article are looked at.</source>
        <translation>Toutes les marques de cet article ont été regardées.</translation>
    </message>
    <message>
        <source>These words are marked so already.</source>
        <translation>Ces mots sont déjà marqués ainsi.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Who says it is in another one here.</source>
        <translation>Les mots d’une marque tiennent dans un seul paragraphe. Ici, qui le dit est dans un autre.</translation>
    </message>
    <message>
        <source>The mark is deleted.</source>
        <translation>La marque est supprimée.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Select fewer words.</source>
        <translation>Les mots d’une marque tiennent dans un seul paragraphe. Sélectionnez moins de mots.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>Recherche de marques</translation>
    </message>
    <message>
        <source>Mark as “{layer}” ({key})</source>
        <translation>Marquer comme « {layer} » ({key})</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence ({key})</source>
        <translation>Étendre la sélection à la phrase ({key})</translation>
    </message>
    <message>
        <source>Take it out of the key ({key})</source>
        <translation>Retirer du corrigé ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Les élèves devraient marquer ceci ({key})</translation>
    </message>
    <message>
        <source>This is part of the article ({key})</source>
        <translation>Ceci fait partie de l’article ({key})</translation>
    </message>
    <message>
        <source>This is not part of the article ({key})</source>
        <translation>Ceci ne fait pas partie de l’article ({key})</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>ArticleTicks</name>
    <message>
        <source>There is no article in the set yet.</source>
        <translation>Il n’y a pas encore d’article dans la séquence.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ArticlesChooser</name>
    <message>
        <source>Add from the library</source>
        <translation>Ajouter de la bibliothèque</translation>
    </message>
    <message>
        <source>Search in titles, outlets and sets</source>
        <translation>Chercher dans les titres, médias et séquences</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>in the set already</source>
        <translation>déjà dans la séquence</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>Ajouter %n article</numerusform>
            <numerusform>Ajouter %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesReading</name>
    <message>
        <source>It is no longer in the library.</source>
        <translation>Il n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{name}: its marks could not be made.</source>
        <translation>{name} : impossible d’établir ses marques.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
</context>
<context>
    <name>ArticlesSection</name>
    <message>
        <source>add articles</source>
        <translation>ajout d’articles</translation>
    </message>
    <message>
        <source>Articles in teaching order</source>
        <translation>Articles dans l’ordre du cours</translation>
    </message>
    <message>
        <source>There is no article yet. Take texts that you have read with the program, or files. Two are enough: one that says where its statements come from, and one that does not.</source>
        <translation>Il n’y a pas encore d’article. Prenez des textes que vous avez lus avec le programme, ou des fichiers. Deux suffisent : un qui dit d’où vient ce qu’il affirme, et un qui ne le dit pas.</translation>
    </message>
    <message>
        <source>Add from the library …</source>
        <translation>Ajouter de la bibliothèque…</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>Ajout d’articles</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>In teaching order. Help that fades from article to article lets students read on their own.</source>
        <translation>Dans l’ordre du cours. Une aide qui diminue d’un article à l’autre amène les élèves à lire seuls.</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} sur {total} : {name}</translation>
    </message>
    <message>
        <source>{title} is in the set already.</source>
        <translation>{title} est déjà dans la séquence.</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>Ajouté : {title}</translation>
    </message>
    <message>
        <source>order of the articles</source>
        <translation>ordre des articles</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title} : place {place} sur {count}</translation>
    </message>
    <message>
        <source>take out an article</source>
        <translation>retrait d’un article</translation>
    </message>
    <message>
        <source>{title} was taken out of the set.</source>
        <translation>{title} a été retiré de la séquence.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts about it went with it.</source>
        <translation>
            <numerusform>%n consigne à son sujet est partie avec lui.</numerusform>
            <numerusform>%n consignes à son sujet sont parties avec lui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belief</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>Effacer : {name}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>sans réponse</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What is known about an outlet, a person or a body, for students who read sideways.</source>
        <translation>Ce qu’on sait d’un média, d’une personne ou d’un organisme, pour les élèves qui lisent latéralement.</translation>
    </message>
    <message>
        <source>Name of the outlet, person or body</source>
        <translation>Nom du média, de la personne ou de l’organisme</translation>
    </message>
    <message>
        <source>Articles that are from it</source>
        <translation>Articles qui en viennent</translation>
    </message>
    <message>
        <source>What is known, and where from</source>
        <translation>Ce qu’on sait, et d’où</translation>
    </message>
    <message>
        <source>No line yet. Each line is one statement with its citation.</source>
        <translation>Aucune ligne pour l’instant. Chaque ligne est un énoncé avec sa référence.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>ChaptersDialog</name>
    <message>
        <source>Chapters of the book</source>
        <translation>Chapitres du livre</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln words)</source>
        <translation>
            <numerusform>{title} (%Ln mot)</numerusform>
            <numerusform>{title} (%Ln mots)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book as one</source>
        <translation>Le livre entier en un seul</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Which chapters do you want to read? Each becomes an article of its own.</source>
        <translation>Quels chapitres voulez-vous lire ? Chacun devient un article à part.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n chapters</source>
        <translation>
            <numerusform>Ajouter %n chapitre</numerusform>
            <numerusform>Ajouter %n chapitres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPc</name>
    <message>
        <source>Check this PC</source>
        <translation>Examiner ce PC</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>All of this was looked at on this computer, and nothing of it was sent.</source>
        <translation>Tout ceci a été examiné sur cet ordinateur, et rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>La liste est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>What to look at before the set is given out</source>
        <translation>À regarder avant de distribuer la séquence</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Contrôle et export</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>A stick for the room</source>
        <translation>Une clé USB pour la salle</translation>
    </message>
    <message>
        <source>The student edition, one page that says what to do, and the folder “Hand in”. What students saved there before stays.</source>
        <translation>L’édition élève, une page qui dit quoi faire, et le dossier « Hand in ». Ce que des élèves y ont déjà enregistré reste.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>Préparer une clé…</translation>
    </message>
    <message>
        <source>Student edition</source>
        <translation>Édition élève</translation>
    </message>
    <message>
        <source>The articles, the marks to reveal, prompts, glossary and reference pack. Not in it: the key, your notes, rejected marks, and which article is there for contrast.</source>
        <translation>Les articles, les marques à dévoiler, les consignes, le glossaire et le recueil de références. Sans le corrigé, vos notes, les marques rejetées, ni l’indication de l’article choisi pour le contraste.</translation>
    </message>
    <message>
        <source>Save the student edition …</source>
        <translation>Enregistrer l’édition élève…</translation>
    </message>
    <message>
        <source>Teacher’s edition</source>
        <translation>Édition enseignant</translation>
    </message>
    <message>
        <source>Everything, the key among it. For you and your colleagues: whoever has it can change it.</source>
        <translation>Tout, corrigé compris. Pour vous et vos collègues : qui l’a peut la modifier.</translation>
    </message>
    <message>
        <source>Save the teacher’s edition …</source>
        <translation>Enregistrer l’édition enseignant…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Looking through the set …</source>
        <translation>Examen de la séquence…</translation>
    </message>
    <message>
        <source>One thing is needed before the set can be given out. The rest is advice; you decide.</source>
        <translation>Une chose est nécessaire avant de distribuer la séquence. Le reste est un conseil ; vous décidez.</translation>
    </message>
    <message>
        <source>This is advice: the set can be given out as it is. Enter or a click leads to the place.</source>
        <translation>Ce sont des conseils : la séquence peut être distribuée telle quelle. Entrée ou un clic mène à l’endroit.</translation>
    </message>
    <message>
        <source>Nothing to look at: the set is ready to be given out.</source>
        <translation>Rien à signaler : la séquence est prête à être distribuée.</translation>
    </message>
    <message>
        <source>Go there: {place}</source>
        <translation>Aller à : {place}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>article “{title}”</source>
        <translation>article « {title} »</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>la séquence</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>glossaire</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>recueil de références</translation>
    </message>
    <message>
        <source>key</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>Nobody has this set yet. The next file is version {version}.</source>
        <translation>Personne n’a encore cette séquence. Le prochain fichier sera la version {version}.</translation>
    </message>
    <message>
        <source>Students have version {given}. The set was changed since, so the next file is version {version}; what they wrote stays.</source>
        <translation>Les élèves ont la version {given}. La séquence a changé depuis ; le prochain fichier sera la version {version}, et ce qu’ils ont écrit reste.</translation>
    </message>
    <message>
        <source>Students have version {given}. What they see was not changed since.</source>
        <translation>Les élèves ont la version {given}. Ce qu’ils voient n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The teacher’s edition is saved as “{name}”, version {version}.</source>
        <translation>L’édition enseignant est enregistrée sous « {name} », version {version}.</translation>
    </message>
    <message>
        <source>The student edition is saved as “{name}”, version {version}.</source>
        <translation>L’édition élève est enregistrée sous « {name} », version {version}.</translation>
    </message>
    <message>
        <source>The stick is ready: “{name}”, version {version}, and the folder “Hand in”.</source>
        <translation>La clé est prête : « {name} », version {version}, et le dossier « Hand in ».</translation>
    </message>
    <message>
        <source>This is version {version}: students keep what they wrote when they open it.</source>
        <translation>C’est la version {version} : en l’ouvrant, les élèves gardent ce qu’ils ont écrit.</translation>
    </message>
</context>
<context>
    <name>CitationForm</name>
    <message>
        <source>Link or citation</source>
        <translation>Lien ou référence</translation>
    </message>
    <message>
        <source>Paste a link or a citation: it fills the fields</source>
        <translation>Collez un lien ou une référence : les champs se remplissent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>Média ou éditeur</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>À quel endroit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Consulté le</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class view – Lateral Reader</source>
        <translation>Vue de la classe – Lateral Reader</translation>
    </message>
    <message>
        <source>Articles, files and people</source>
        <translation>Articles, fichiers et personnes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>perhaps the same person: {count}</source>
        <translation>peut-être la même personne : {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>Vue de la classe</translation>
    </message>
    <message>
        <source>Names are off, and groups under five are hidden.</source>
        <translation>Les noms sont masqués, et les groupes de moins de cinq aussi.</translation>
    </message>
    <message>
        <source>Names are on.</source>
        <translation>Les noms sont affichés.</translation>
    </message>
    <message>
        <source>Projecting: names are off and the type is large.</source>
        <translation>Projection : noms masqués et grands caractères.</translation>
    </message>
    <message>
        <source>No longer projecting.</source>
        <translation>Fin de la projection.</translation>
    </message>
</context>
<context>
    <name>ClassroomDesk</name>
    <message>
        <source>Reading the hand-ins in “{folder}” …</source>
        <translation>Lecture des rendus dans « {folder} »…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was collected.</source>
        <translation>Arrêté. Rien n’a été recueilli.</translation>
    </message>
    <message>
        <source>There is no file in “{folder}”.</source>
        <translation>Il n’y a aucun fichier dans « {folder} ».</translation>
    </message>
    <message>
        <source>Joined: {name}</source>
        <translation>Réunis : {name}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>Nommé : {name}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{title} (class)</source>
        <translation>{title} (classe)</translation>
    </message>
    <message>
        <source>Lesson set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Feedback to %n students is in “{folder}”.</source>
        <translation>
            <numerusform>Le retour à %n élève est dans « {folder} ».</numerusform>
            <numerusform>Les retours à %n élèves sont dans « {folder} ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {held}</source>
        <translation>Supprimé : {held}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Why did you mark this?</source>
        <translation>Pourquoi avez-vous marqué ceci ?</translation>
    </message>
    <message>
        <source>Why did you mark this? One line.</source>
        <translation>Pourquoi avez-vous marqué ceci ? Une ligne.</translation>
    </message>
    <message>
        <source>Choose a mark in the article, or go from difference to difference.</source>
        <translation>Choisissez une marque dans l’article, ou allez d’une différence à l’autre.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n differences looked at</source>
        <translation>
            <numerusform>Différence regardée : {done} sur %n</numerusform>
            <numerusform>Différences regardées : {done} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You and the set have marked the same.</source>
        <translation>Vous et la séquence avez marqué la même chose.</translation>
    </message>
    <message>
        <source>The article has {count} differences in all; look at more if you like.</source>
        <translation>L’article a {count} différences en tout ; regardez-en plus si vous voulez.</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>What do we need to know?</source>
        <translation>Que nous faut-il savoir ?</translation>
    </message>
    <message>
        <source>Write the class’s conclusion or open question here</source>
        <translation>Écrivez ici la conclusion de la classe ou la question qui reste</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Accept ({key})</source>
        <translation>Accepter ({key})</translation>
    </message>
    <message>
        <source>Reject ({key})</source>
        <translation>Rejeter ({key})</translation>
    </message>
    <message>
        <source>Open ({key})</source>
        <translation>En suspens ({key})</translation>
    </message>
    <message>
        <source>What you say to the mark</source>
        <translation>Votre avis sur la marque</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>Supprimer cette marque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Votre propre question</translation>
    </message>
    <message>
        <source>Change the kind ({key})</source>
        <translation>Changer le type ({key})</translation>
    </message>
    <message>
        <source>Why not? Only you read this.</source>
        <translation>Pourquoi pas ? Ceci n’est lu que par vous.</translation>
    </message>
    <message>
        <source>Your own reason</source>
        <translation>Votre propre raison</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>À demander :</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Choose a sentence to see the reasons.</source>
        <translation>Choisissez une phrase pour voir les raisons.</translation>
    </message>
    <message>
        <source>What people checked</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Nobody brought evidence forward on this article.</source>
        <translation>Personne n’a apporté de preuve sur cet article.</translation>
    </message>
    <message>
        <source>On this article</source>
        <translation>Sur cet article</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>This set asks no questions.</source>
        <translation>Cette séquence ne pose aucune question.</translation>
    </message>
    <message>
        <source>Changed after the reveal</source>
        <translation>Changé après le dévoilement</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Le corrigé</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans raison</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Marqué par</translation>
    </message>
    <message>
        <source>Nobody marked this before the reveal.</source>
        <translation>Personne n’a marqué ceci avant le dévoilement.</translation>
    </message>
    <message>
        <source>Groups under {few} are not shown.</source>
        <translation>Les groupes de moins de {few} ne sont pas montrés.</translation>
    </message>
    <message>
        <source>The mark of the set: “{words}”</source>
        <translation>La marque de la séquence : « {words} »</translation>
    </message>
    <message>
        <source>answered by {counted}</source>
        <translation>réponses : {counted}</translation>
    </message>
    <message>
        <source>in the middle {level:.0f} of 100</source>
        <translation>médiane {level:.0f} sur 100</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown : **gras**, *italique*, listes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Who may use this text, and how</source>
        <translation>Qui peut utiliser ce texte, et comment</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Articles for which it matters; none for all</source>
        <translation>Articles concernés ; aucun pour tous</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Autres médias</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>DraftsDesk</name>
    <message>
        <source>Making the sample set. This takes a moment.</source>
        <translation>Création de la séquence d’exemple. Un instant.</translation>
    </message>
    <message>
        <source>Making the set of the folder “{name}”</source>
        <translation>Création de la séquence du dossier « {name} »</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>Ouverture de « {name} »</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Open the teacher’s edition: only that can be changed.</source>
        <translation>C’est l’édition élève d’une séquence. Ouvrez l’édition enseignant : elle seule peut être modifiée.</translation>
    </message>
</context>
<context>
    <name>EncodingDesk</name>
    <message>
        <source>Looking at the letters</source>
        <translation>Examen des caractères</translation>
    </message>
    <message>
        <source>Shown as {encoding}</source>
        <translation>Affiché en {encoding}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>Supprimer la preuve</translation>
    </message>
    <message>
        <source>Same news as {item}</source>
        <translation>Même information que {item}</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nouvelle preuve</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Link or citation</source>
        <translation>Lien ou référence</translation>
    </message>
    <message>
        <source>Paste a link or a citation</source>
        <translation>Collez un lien ou une référence</translation>
    </message>
    <message>
        <source>What it says is filled in below. Nothing is looked up online.</source>
        <translation>Ce qu’il indique est repris ci-dessous. Rien n’est cherché en ligne.</translation>
    </message>
    <message>
        <source>What it does to the claim</source>
        <translation>Son effet sur l’affirmation</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>About this source</source>
        <translation>Sur cette source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>Média ou éditeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>À quel endroit</translation>
    </message>
    <message>
        <source>p. 4, para. 6, 12:30</source>
        <translation>p. 4, § 6, 12:30</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link to a kept copy</source>
        <translation>Lien vers une copie archivée</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where I found it</source>
        <translation>Où je l’ai trouvé</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>Ses propres mots</translation>
    </message>
    <message>
        <source>Where its news comes from</source>
        <translation>D’où vient son information</translation>
    </message>
    <message>
        <source>Is it independent?</source>
        <translation>Est-elle indépendante ?</translation>
    </message>
    <message>
        <source>It has nothing to win or lose if the claim is believed.</source>
        <translation>Elle n’a rien à gagner ni à perdre si l’on croit l’affirmation.</translation>
    </message>
    <message>
        <source>Does it have several sources?</source>
        <translation>A-t-elle plusieurs sources ?</translation>
    </message>
    <message>
        <source>More than one, and not all from the same place.</source>
        <translation>Plus d’une, et pas toutes du même endroit.</translation>
    </message>
    <message>
        <source>Does it show evidence?</source>
        <translation>Montre-t-elle des preuves ?</translation>
    </message>
    <message>
        <source>Documents, records, or what somebody saw, not only words.</source>
        <translation>Des documents, des relevés ou ce que quelqu’un a vu, pas seulement des mots.</translation>
    </message>
    <message>
        <source>Is it in a position to know?</source>
        <translation>Est-elle en position de savoir ?</translation>
    </message>
    <message>
        <source>By training, by work, or because it was there.</source>
        <translation>Par sa formation, par son travail, ou parce qu’elle y était.</translation>
    </message>
    <message>
        <source>Does it give names?</source>
        <translation>Donne-t-elle des noms ?</translation>
    </message>
    <message>
        <source>One could go and ask the people it goes by.</source>
        <translation>On pourrait interroger les personnes sur lesquelles elle s’appuie.</translation>
    </message>
    <message>
        <source>Its own reporting</source>
        <translation>Sa propre enquête</translation>
    </message>
    <message>
        <source>Same as {item}</source>
        <translation>Comme {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>%n réponse sur 5</numerusform>
            <numerusform>%n réponses sur 5</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} caractères sur {most}</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>articles with notes</source>
        <translation>articles avec notes</translation>
    </message>
    <message>
        <source>Lateral Reader</source>
        <translation>Lateral Reader</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Articles whose marks could not be made: {n}.</source>
        <translation>Articles dont les marques n’ont pas pu être établies : {n}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Cet article</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>leave it empty to stay without a name</source>
        <translation>laisser vide pour rester sans nom</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your name in the file</source>
        <translation>Votre nom dans le fichier</translation>
    </message>
    <message>
        <source>All articles ({n})</source>
        <translation>Tous les articles ({n})</translation>
    </message>
    <message>
        <source>All articles with notes ({n})</source>
        <translation>Tous les articles avec notes ({n})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Looking for marks: {title}</source>
        <translation>Recherche de marques : {title}</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback to students</source>
        <translation>Retours aux élèves</translation>
    </message>
    <message>
        <source>About which article</source>
        <translation>Sur quel article</translation>
    </message>
    <message>
        <source>On the whole work</source>
        <translation>Sur l’ensemble du travail</translation>
    </message>
    <message>
        <source>On “{title}”</source>
        <translation>Sur « {title} »</translation>
    </message>
    <message>
        <source>Words to everybody</source>
        <translation>Message à tous</translation>
    </message>
    <message>
        <source>Words to this student</source>
        <translation>Message à cet élève</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Show each student their own marks beside the key</source>
        <translation>Montrer à chaque élève ses propres marques à côté du corrigé</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else.</source>
        <translation>Chaque élève reçoit une page à lire et un fichier pour le programme : votre message, et rien sur les autres.</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else. Without the teacher’s edition of the set there is no key to show.</source>
        <translation>Chaque élève reçoit une page à lire et un fichier pour le programme : votre message, et rien sur les autres. Sans l’édition enseignant de la séquence, il n’y a pas de corrigé à montrer.</translation>
    </message>
    <message>
        <source>Save into a folder …</source>
        <translation>Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Words to {name}</source>
        <translation>Message à {name}</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the set …</source>
        <translation>Choisir la séquence…</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>Les fichiers et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Name this person …</source>
        <translation>Nommer cette personne…</translation>
    </message>
    <message>
        <source>See what the class marked</source>
        <translation>Voir ce que la classe a marqué</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Dossier : {path}</translation>
    </message>
    <message>
        <source>Choose another set …</source>
        <translation>Choisir une autre séquence…</translation>
    </message>
    <message>
        <source>The set of these hand-ins is not at hand, so only what somebody marked is known of its articles. Choose its file to see all sentences, its questions and its key.</source>
        <translation>La séquence de ces rendus n’est pas là ; on ne connaît donc de ses articles que ce qui a été marqué. Choisissez son fichier pour voir toutes les phrases, ses questions et son corrigé.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the student edition, without the key.</source>
        <translation>Séquence : « {title} », version {version}, édition élève, sans le corrigé.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the teacher’s edition with its key.</source>
        <translation>Séquence : « {title} », version {version}, édition enseignant avec son corrigé.</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisés</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Pages to read beside the hand-ins</source>
        <translation>Pages à lire, jointes aux rendus</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What to list</source>
        <translation>Que lister</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>Toutes les phrases</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Vos propres marques</translation>
    </message>
    <message>
        <source>Where you disagree</source>
        <translation>Vos désaccords</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Moins sûres d’abord</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <translation>Phrases et marques</translation>
    </message>
    <message>
        <source>You have marked nothing here. Select words in the article to mark them.</source>
        <translation>Vous n’avez rien marqué ici. Sélectionnez des mots dans l’article pour les marquer.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Pas encore de marques.</translation>
    </message>
    <message>
        <source>Nothing yet. Marks that you answer with “Disagree” or “Not sure” stand here, and words that you marked where the program has no such mark.</source>
        <translation>Rien pour l’instant. Ici viennent les marques auxquelles vous répondez « Pas d’accord » ou « J’hésite », et les mots que vous avez marqués là où le programme n’a pas cette marque.</translation>
    </message>
    <message>
        <source>No such mark in this article.</source>
        <translation>Aucune marque de ce genre dans cet article.</translation>
    </message>
    <message>
        <source>No such sentence in this article.</source>
        <translation>Aucune phrase de ce genre dans cet article.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Advanced figures</source>
        <translation>Chiffres détaillés</translation>
    </message>
    <message>
        <source>All readers together beside the key.</source>
        <translation>Tous les lecteurs ensemble, à côté du corrigé.</translation>
    </message>
    <message>
        <source>Hide advanced figures</source>
        <translation>Masquer les chiffres détaillés</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>Words that students may not know, with what they mean. They find the list in the tab “Set”, beside every article. Three to eight are enough: a long list is read by nobody.</source>
        <translation>Des mots que les élèves ne connaissent peut-être pas, avec leur sens. Ils trouvent la liste dans l’onglet « Séquence », à côté de chaque article. Trois à huit suffisent : personne ne lit une longue liste.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce qu’il veut dire</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Autres formes</translation>
    </message>
    <message>
        <source>With commas: berths, berthing</source>
        <translation>Avec des virgules : berths, berthing</translation>
    </message>
    <message>
        <source>It stands in no article. Other forms of the word may.</source>
        <translation>Il n’est dans aucun article. Une autre forme du mot y est peut-être.</translation>
    </message>
    <message>
        <source>Under which the word is looked for in the articles.</source>
        <translation>Formes sous lesquelles le mot est cherché dans les articles.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>No meaning yet</source>
        <translation>Pas encore de sens</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>{count} × in “{title}”</source>
        <translation>{count} × dans « {title} »</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>nouveau mot</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>ordre des mots</translation>
    </message>
    <message>
        <source>removed word</source>
        <translation>mot retiré</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>meaning of a word</source>
        <translation>sens d’un mot</translation>
    </message>
    <message>
        <source>forms of a word</source>
        <translation>formes d’un mot</translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message>
        <source>Nobody has said whose work this is.</source>
        <translation>Personne n’a dit de qui est ce travail.</translation>
    </message>
    <message>
        <source>This is the work of {name}.</source>
        <translation>C’est le travail de {name}.</translation>
    </message>
    <message>
        <source>This is the work of a guest.</source>
        <translation>C’est le travail d’un invité.</translation>
    </message>
    <message>
        <source>This is the work of {name} now.</source>
        <translation>C’est maintenant le travail de {name}.</translation>
    </message>
    <message>
        <source>Handed in as “{name}”. You can go on working and hand in again.</source>
        <translation>Rendu sous « {name} ». Vous pouvez continuer et rendre à nouveau.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>This PC is cleared: no set, no work and no name is left in the program.</source>
        <translation>Ce PC est vidé : plus de séquence, de travail ni de nom dans le programme.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>This is what your teacher gets:</source>
        <translation>Voici ce que reçoit votre enseignant :</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Still without an answer: {questions}. You can hand in all the same, and again later.</source>
        <translation>Encore sans réponse : {questions}. Vous pouvez rendre malgré tout, et encore une fois plus tard.</translation>
    </message>
    <message>
        <source>Two files are written into “{folder}”: one for your teacher, and a copy that you can read.</source>
        <translation>Deux fichiers sont écrits dans « {folder} » : un pour votre enseignant, et une copie que vous pouvez lire.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>How many of the class marked each sentence</source>
        <translation>Combien d’élèves ont marqué chaque phrase</translation>
    </message>
    <message>
        <source>Sentence {n}: {marked}</source>
        <translation>Phrase {n} : {marked}</translation>
    </message>
    <message numerus="yes">
        <source>{marked} of %n sentences were marked by somebody.</source>
        <translation>
            <numerusform>Phrase marquée par quelqu’un : {marked} sur %n.</numerusform>
            <numerusform>Phrases marquées par quelqu’un : {marked} sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the class marked</source>
        <translation>Ce que la classe a marqué</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Reading “{name}” …</source>
        <translation>Lecture de « {name} »…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>From “{name}”: {n} added.</source>
        <translation>De « {name} » : {n} ajouts.</translation>
    </message>
    <message>
        <source>Replaced: {n}.</source>
        <translation>Remplacés : {n}.</translation>
    </message>
    <message>
        <source>Left as you have them: {n}.</source>
        <translation>Laissés tels que vous les avez : {n}.</translation>
    </message>
    <message>
        <source>Left out, because their articles are not here: {n}.</source>
        <translation>Laissés de côté, car leurs articles ne sont pas ici : {n}.</translation>
    </message>
    <message>
        <source>A backup from before is on the page of the notes file.</source>
        <translation>Une sauvegarde d’avant est sur la page du fichier de notes.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder les miens</translation>
    </message>
    <message>
        <source>Take those of the file</source>
        <translation>Prendre ceux du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A backup of your notes is made first.</source>
        <translation>Une sauvegarde de vos notes est d’abord faite.</translation>
    </message>
    <message>
        <source>Where the file differs from what you have:</source>
        <translation>Là où le fichier diffère de ce que vous avez :</translation>
    </message>
    <message>
        <source>Add {added} and replace {replaced}</source>
        <translation>Ajouter {added} et remplacer {replaced}</translation>
    </message>
    <message>
        <source>Add {added}</source>
        <translation>Ajouter {added}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Place {number} of {count}</source>
        <translation>Place {number} sur {count}</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>Retiré. Annuler le fait revenir.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Une erreur s’est produite dans le programme.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>To be marked as</source>
        <translation>À marquer comme</translation>
    </message>
    <message>
        <source>Arguable: counts neither way</source>
        <translation>Discutable : ne compte ni pour ni contre</translation>
    </message>
    <message>
        <source>As good as that</source>
        <translation>Aussi bon que cela</translation>
    </message>
    <message>
        <source>Why? For you and for feedback.</source>
        <translation>Pourquoi ? Pour vous et pour les retours.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>Retirer du corrigé</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Note on the key</source>
        <translation>Note sur le corrigé</translation>
    </message>
    <message>
        <source>What has a key</source>
        <translation>Ce qui a un corrigé</translation>
    </message>
    <message>
        <source>What you look for in the work of students. It is in the teacher’s edition only, and shows you later where students and key agree. The note is for you and your colleagues; Markdown.</source>
        <translation>Ce que vous cherchez dans le travail des élèves. C’est seulement dans l’édition enseignant, et cela vous montre plus tard où les élèves et le corrigé concordent. La note est pour vous et vos collègues ; Markdown.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>What has a key, and what has none</source>
        <translation>Ce qui a un corrigé, et ce qui n’en a pas</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>There is no article and no prompt in the set yet; a key belongs to one of them.</source>
        <translation>Il n’y a pas encore d’article ni de consigne dans la séquence ; un corrigé se rattache à l’un d’eux.</translation>
    </message>
    <message>
        <source>A set can do without a key. Enter or a click leads to where each part is written.</source>
        <translation>Une séquence peut se passer de corrigé. Entrée ou un clic mène là où chaque partie s’écrit.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to mark</source>
        <translation>
            <numerusform>%n passage à marquer</numerusform>
            <numerusform>%n passages à marquer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mark, as the key says</source>
        <translation>Rien à marquer, selon le corrigé</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Rien de demandé pour l’instant</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>Sans corrigé nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>A un corrigé</translation>
    </message>
    <message>
        <source>{words}, arguable</source>
        <translation>{words}, discutable</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de corrigé</translation>
    </message>
    <message>
        <source>note on the key</source>
        <translation>note sur le corrigé</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Add another …</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>It is used from the next start of the program. Articles stay as they are.</source>
        <translation>Elle est utilisée au prochain démarrage du programme. Les articles restent tels quels.</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count} : {name}</translation>
    </message>
    <message>
        <source>The marks of the set are shown.</source>
        <translation>Les marques de la séquence sont affichées.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>Sélectionnez d’abord des mots dans l’article.</translation>
    </message>
    <message>
        <source>Taken: {words}</source>
        <translation>Repris : {words}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencée</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>étape : {done} sur %n</numerusform>
            <numerusform>étapes : {done} sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing leaves it until you hand in a file.</source>
        <translation>Enregistré sur cet ordinateur. Rien n’en sort tant que vous ne rendez pas un fichier.</translation>
    </message>
    <message>
        <source>Handed in {time}, to “{folder}”. You can hand in again; the last one counts.</source>
        <translation>Rendu {time}, dans « {folder} ». Vous pouvez rendre à nouveau ; le dernier compte.</translation>
    </message>
    <message>
        <source>I looked: show the marks of the set</source>
        <translation>J’ai cherché : afficher les marques de la séquence</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>Afficher les marques de la séquence</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>Continuer : {step}</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Go on to the next article</source>
        <translation>Passer à l’article suivant</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This article was already in the library.</source>
        <translation>Cet article était déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord un article.</translation>
    </message>
    <message>
        <source>A link cannot be opened: the program has no network. Copy the text and paste it.</source>
        <translation>Un lien ne peut pas être ouvert : le programme n’a pas de réseau. Copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>This is only a web address, and the program does not fetch pages. Open the page in a browser, copy the article’s text there, and paste that.</source>
        <translation>Ce n’est qu’une adresse web, et le programme ne va pas chercher les pages. Ouvrez la page dans un navigateur, copiez-y le texte de l’article et collez-le.</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré ; cet article reste donc.</translation>
    </message>
    <message>
        <source>remove from the library</source>
        <translation>retrait de la bibliothèque</translation>
    </message>
    <message>
        <source>{title} was removed from the library. Its notes are kept.</source>
        <translation>{title} a été retiré de la bibliothèque. Ses notes sont gardées.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were removed from the library. Their notes are kept.</source>
        <translation>
            <numerusform>%Ln article a été retiré de la bibliothèque. Ses notes sont gardées.</numerusform>
            <numerusform>%Ln articles ont été retirés de la bibliothèque. Leurs notes sont gardées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Les remettre</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln from the library</source>
        <translation>
            <numerusform>Retirer %Ln article de la bibliothèque</numerusform>
            <numerusform>Retirer les %Ln de la bibliothèque</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Open, drop or paste a text</source>
        <translation>Ouvrez ou collez un texte</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>Mes articles</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n articles, {state}</source>
        <translation>
            <numerusform>{group}, %n article, {state}</numerusform>
            <numerusform>{group}, %n articles, {state}</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>%n vérifiée</numerusform>
            <numerusform>%n vérifiées</numerusform>
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
            <numerusform>%n à placer</numerusform>
            <numerusform>%n à placer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>One statement, such as who owns it</source>
        <translation>Un seul énoncé, par exemple à qui il appartient</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No citation yet: where is this taken from?</source>
        <translation>Pas encore de référence : d’où vient ceci ?</translation>
    </message>
</context>
<context>
    <name>LookUpList</name>
    <message>
        <source>To look up later</source>
        <translation>À chercher plus tard</translation>
    </message>
    <message>
        <source>Nothing to look up. A note comes here when its status is “Look up later”.</source>
        <translation>Rien à chercher. Une note vient ici quand son état est « À chercher plus tard ».</translation>
    </message>
    <message>
        <source>Click a question to open its note.</source>
        <translation>Cliquez sur une question pour ouvrir sa note.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>LostMarks</name>
    <message>
        <source>Your marks that were not found for sure</source>
        <translation>Vos marques qui n’ont pas été retrouvées avec certitude</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes file …</source>
        <translation>Fichier de notes…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Opened: {title}</source>
        <translation>Ouvert : {title}</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this was not done.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré ; ceci n’a donc pas été fait.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Why? One line is enough.</source>
        <translation>Pourquoi ? Une ligne suffit.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} sur {count} ici</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>À demander :</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>Pourquoi cela peut convenir : {reason}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <source>Shown in the article: {words}</source>
        <translation>Affiché dans l’article : {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownField</name>
    <message>
        <source>Preview: {name}</source>
        <translation>Aperçu : {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>MarksHelp</name>
    <message>
        <source>What do these marks mean?</source>
        <translation>Que veulent dire ces marques ?</translation>
    </message>
    <message>
        <source>A mark shows where a statement comes from and what to ask next. It never says whether the statement is right.</source>
        <translation>Une marque montre d’où vient un énoncé et quoi demander ensuite. Elle ne dit jamais si l’énoncé est exact.</translation>
    </message>
    <message>
        <source>How often the marks are wrong</source>
        <translation>À quelle fréquence les marques se trompent</translation>
    </message>
    <message>
        <source>“We will rebuild”</source>
        <translation>“We will rebuild”</translation>
    </message>
    <message>
        <source>Q · Attributed: somebody says, thinks or found this. A solid line under what is said.</source>
        <translation>Q · Attribué : quelqu’un le dit, le pense ou l’a trouvé. Un trait plein sous ce qui est dit.</translation>
    </message>
    <message>
        <source>the harbour master</source>
        <translation>the harbour master</translation>
    </message>
    <message>
        <source>A double line under who says it.</source>
        <translation>Un trait double sous qui le dit.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>according to</translation>
    </message>
    <message>
        <source>A dashed line under the words of saying.</source>
        <translation>Un trait en tirets sous les mots d’attribution.</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>reportedly</translation>
    </message>
    <message>
        <source>H · Uncertain: the words make a statement cautious, rough or second-hand, or keep it at a distance. A wavy line. Caution is no fault: careful reporting is full of it.</source>
        <translation>H · Incertain : les mots rendent un énoncé prudent, approximatif ou de seconde main, ou le tiennent à distance. Un trait ondulé. La prudence n’est pas un défaut : le travail soigné en est plein.</translation>
    </message>
    <message>
        <source>Forty houses burned</source>
        <translation>Forty houses burned</translation>
    </message>
    <message>
        <source>U · No source named: the article states this in its own voice, it could be checked, and the sentence does not show where it comes from. A dotted line. In the New York Times more than a third of the sentences are like this.</source>
        <translation>U · Sans source nommée : l’article l’affirme en son propre nom, on pourrait le vérifier, et la phrase ne montre pas d’où cela vient. Un trait en pointillé. Dans le New York Times, plus d’un tiers des phrases sont ainsi.</translation>
    </message>
    <message>
        <source>“</source>
        <translation>“</translation>
    </message>
    <message>
        <source>A box around a quotation mark whose partner is missing: where the quotation ends is open.</source>
        <translation>Un cadre autour d’un guillemet dont l’autre manque : on ne sait pas où finit la citation.</translation>
    </message>
    <message>
        <source>the third this spring</source>
        <translation>the third this spring</translation>
    </message>
    <message>
        <source>Your own marks have their line over the words, between brackets, and their letter in a filled box; M is a highlight of yours. Select words to make one.</source>
        <translation>Vos propres marques ont leur trait au-dessus des mots, entre crochets, et leur lettre dans une case pleine ; M est un surlignage de vous. Sélectionnez des mots pour en faire une.</translation>
    </message>
    <message>
        <source>No mark does not mean checked. The list under Findings gives a state for every sentence of the body, marked or not.</source>
        <translation>Sans marque ne veut pas dire vérifié. La liste sous Relevé donne un état pour chaque phrase de l’article, marquée ou non.</translation>
    </message>
    <message>
        <source>Parts of a page that are not the article itself, such as related links, captions, comments and notices, are folded to one line. Nothing is ever taken away: {key} shows them.</source>
        <translation>Les parties d’une page qui ne sont pas l’article lui-même, comme les liens, les légendes, les commentaires et les avis, sont repliées sur une ligne. Rien n’est jamais enlevé : {key} les affiche.</translation>
    </message>
    <message>
        <source>The program makes mistakes. If you disagree with a mark, say so on its card: your answer is kept with the article.</source>
        <translation>Le programme fait des erreurs. Si vous n’êtes pas d’accord avec une marque, dites-le sur sa fiche : votre réponse est gardée avec l’article.</translation>
    </message>
    <message>
        <source>Often enough that no mark should be taken on trust. Beside the marks of people, on texts they had marked:</source>
        <translation>Assez souvent pour qu’aucune marque ne soit crue sur parole. Comparées à celles de personnes, sur des textes qu’elles avaient marqués :</translation>
    </message>
    <message>
        <source>Attributed: of 100 statements that the program ties to a source, {right} are tied as people tied them; of 100 that people tied to a source, it misses {missed}. Of the words themselves that somebody said or thought it finds {found} in 100.</source>
        <translation>Attribué : sur 100 énoncés que le programme relie à une source, {right} le sont comme les personnes l’ont fait ; sur 100 que les personnes ont reliés à une source, il en manque {missed}. Des mots mêmes que quelqu’un a dits ou pensés, il en trouve {found} sur 100.</translation>
    </message>
    <message>
        <source>Two people who marked the same articles agree on {agreed} of 100 such statements: where a statement comes from is not always one answer.</source>
        <translation>Deux personnes qui ont marqué les mêmes articles s’accordent sur {agreed} de ces énoncés sur 100 : d’où vient un énoncé n’a pas toujours une seule réponse.</translation>
    </message>
    <message>
        <source>Uncertain: of 100 words that the program marks, people saw caution in {right}; of 100 cautious words it misses {missed}. This was measured on encyclopedia articles.</source>
        <translation>Incertain : sur 100 mots que le programme marque, les personnes ont vu de la prudence dans {right} ; sur 100 mots prudents, il en manque {missed}. Mesuré sur des articles d’encyclopédie.</translation>
    </message>
    <message>
        <source>No source named: of 100 such sentences it misses {missed}. This was measured on two articles only, which were at hand when the rules were written, so expect more mistakes in yours.</source>
        <translation>Sans source nommée : sur 100 de ces phrases, il en manque {missed}. Mesuré sur deux articles seulement, qui étaient connus quand les règles ont été écrites ; attendez-vous donc à plus d’erreurs dans les vôtres.</translation>
    </message>
    <message>
        <source>What goes wrong most: plans, wishes and feelings told as facts; sentences in which two people speak; statements that go on into the next paragraph. The texts were in English, most of them American news: expect more mistakes elsewhere.</source>
        <translation>Ce qui se passe mal le plus souvent : des projets, des souhaits et des sentiments racontés comme des faits ; des phrases où deux personnes parlent ; des énoncés qui continuent au paragraphe suivant. Les textes étaient en anglais, surtout de la presse américaine : attendez-vous à plus d’erreurs ailleurs.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Who is behind it?</source>
        <translation>Qui est derrière ?</translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <translation>Quelles sont les preuves ?</translation>
    </message>
    <message>
        <source>What do other sources say?</source>
        <translation>Que disent d’autres sources ?</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Choose a mark with {key} or select words first; the note will be about them.</source>
        <translation>Choisissez d’abord une marque avec {key} ou sélectionnez des mots ; la note portera sur eux.</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>Note sur tout l’article</translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation>Sur tout l’article</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>Paragraphe {number} : {words}</translation>
    </message>
    <message>
        <source>This note was changed in another window too. Both are kept: what you typed here is now a second note.</source>
        <translation>Cette note a aussi été modifiée dans une autre fenêtre. Les deux sont gardées : ce que vous avez saisi ici est maintenant une seconde note.</translation>
    </message>
    <message>
        <source>This note is not here any more. What you typed is kept in a new note.</source>
        <translation>Cette note n’est plus ici. Ce que vous avez saisi est gardé dans une nouvelle note.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What I did</source>
        <translation>Ce que j’ai fait</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>L’affirmation</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes propres mots</translation>
    </message>
    <message>
        <source>What exactly does it say?</source>
        <translation>Que dit-elle exactement ?</translation>
    </message>
    <message>
        <source>What kind of claim it is</source>
        <translation>De quel type d’affirmation il s’agit</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>How much I believe it</source>
        <translation>À quel point j’y crois</translation>
    </message>
    <message>
        <source>Before checking</source>
        <translation>Avant de vérifier</translation>
    </message>
    <message>
        <source>After checking</source>
        <translation>Après avoir vérifié</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What I found</source>
        <translation>Ce que j’ai trouvé</translation>
    </message>
    <message>
        <source>About the claim, as far as the evidence goes.</source>
        <translation>Sur l’affirmation, aussi loin que vont les preuves.</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good result: it says honestly how far checking can go, and others can go on from there.</source>
        <translation>« Je n’ai pas pu vérifier ceci ici » est un bon résultat : il dit honnêtement jusqu’où la vérification peut aller, et d’autres peuvent continuer à partir de là.</translation>
    </message>
    <message>
        <source>Why, in a line or two</source>
        <translation>Pourquoi, en une ligne ou deux</translation>
    </message>
    <message>
        <source>How sure I am</source>
        <translation>Ma certitude</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>À chercher plus tard</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>What do I want to find out?</source>
        <translation>Que veux-je découvrir ?</translation>
    </message>
    <message>
        <source>a library, an archive, a person, a site</source>
        <translation>une bibliothèque, des archives, une personne, un site</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>short words, with commas between them</source>
        <translation>mots courts, séparés par des virgules</translation>
    </message>
    <message>
        <source>{count}. Items whose news comes from one another count once.</source>
        <translation>{count}. Ceux dont l’information vient l’un de l’autre comptent pour un.</translation>
    </message>
    <message>
        <source>{number} before</source>
        <translation>{number} avant</translation>
    </message>
    <message>
        <source>{number} after</source>
        <translation>{number} après</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
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
        <translation>Introuvable dans le texte</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Tout l’article</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>Pas encore de texte</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Choose a mark with {key} or a click, or select words. What you find out about them goes here.</source>
        <translation>Choisissez une marque avec {key} ou d’un clic, ou sélectionnez des mots. Ce que vous découvrez à leur sujet vient ici.</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Note de vérification</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What did you find, and where?</source>
        <translation>Qu’avez-vous trouvé, et où ?</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>More about this check</source>
        <translation>Plus sur cette vérification</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Less about this check</source>
        <translation>Moins sur cette vérification</translation>
    </message>
    <message>
        <source>Incomplete: {what}</source>
        <translation>Incomplète : {what}</translation>
    </message>
    <message>
        <source>I could not check this here: a good result, it says how far checking can go.</source>
        <translation>Je n’ai pas pu vérifier ceci ici : un bon résultat, qui dit jusqu’où la vérification peut aller.</translation>
    </message>
    <message>
        <source>Other notes on this article</source>
        <translation>Autres notes sur cet article</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistrée {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Aperçu de la note</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>write a note</source>
        <translation>écriture d’une note</translation>
    </message>
    <message>
        <source>change the note ({field})</source>
        <translation>modification de la note ({field})</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>suppression de la note</translation>
    </message>
    <message>
        <source>say where the note belongs</source>
        <translation>placement de la note</translation>
    </message>
    <message>
        <source>make it a note on the whole article</source>
        <translation>passage en note sur tout l’article</translation>
    </message>
    <message>
        <source>bring back the note</source>
        <translation>retour de la note</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Cette note n’est plus là.</translation>
    </message>
    <message>
        <source>This note went on into a newer version of the article, so it is changed there.</source>
        <translation>Cette note a continué dans une version plus récente de l’article ; elle se modifie là-bas.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>Cet article n’est pas dans la bibliothèque ; il ne peut donc avoir ni notes ni réponses.</translation>
    </message>
</context>
<context>
    <name>NotesFileDesk</name>
    <message>
        <source>A checked copy was saved as “{name}”.</source>
        <translation>Une copie contrôlée a été enregistrée sous « {name} ».</translation>
    </message>
</context>
<context>
    <name>NotesFileDialog</name>
    <message>
        <source>Notes file</source>
        <translation>Fichier de notes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made soon after the start.</source>
        <translation>Il n’y a pas encore de sauvegarde. La première est faite peu après le démarrage.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Contrôler maintenant</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Save my work to …</source>
        <translation>Enregistrer mon travail…</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>All that you write is in this one file on this computer, saved as you type. Each day on which the program runs, a backup is made beside it and checked.</source>
        <translation>Tout ce que vous écrivez est dans ce seul fichier sur cet ordinateur, enregistré au fil de la frappe. Chaque jour où le programme tourne, une sauvegarde est faite à côté et contrôlée.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>being looked over …</source>
        <translation>examen en cours…</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>Le chemin est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Add an option</source>
        <translation>Ajouter une option</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Aussi bonne</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>One of the best answers</source>
        <translation>Une des meilleures réponses</translation>
    </message>
    <message>
        <source>As good as the best answers</source>
        <translation>Aussi bonne que les meilleures réponses</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>Retirer l’option {number}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Vue d’ensemble des marques</translation>
    </message>
    <message>
        <source>Where the marks are. Click to go there.</source>
        <translation>Où sont les marques. Cliquez pour y aller.</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source</source>
        <translation>Attribué : {q}, incertain : {h}, sans source nommée : {u}</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source, {own} of your own</source>
        <translation>Attribué : {q}, incertain : {h}, sans source nommée : {u}, de vous : {own}</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>Vos propres marques</translation>
    </message>
    <message>
        <source>Where the marks are</source>
        <translation>Où sont les marques</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Sans marque ne veut pas dire vérifié.</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>Début du texte</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>Fin du texte</translation>
    </message>
</context>
<context>
    <name>OwnMarkBook</name>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have marks of yours.</source>
        <translation>Cet article n’est pas dans la bibliothèque ; il ne peut donc pas avoir de marques de vous.</translation>
    </message>
    <message>
        <source>mark the words</source>
        <translation>marquage des mots</translation>
    </message>
    <message>
        <source>change the layer of your mark</source>
        <translation>changement du calque de votre marque</translation>
    </message>
    <message>
        <source>change the kind of your mark</source>
        <translation>changement du type de votre marque</translation>
    </message>
    <message>
        <source>change the reason of your mark</source>
        <translation>changement de la raison de votre marque</translation>
    </message>
    <message>
        <source>say where your mark belongs</source>
        <translation>placement de votre marque</translation>
    </message>
    <message>
        <source>delete your mark</source>
        <translation>suppression de votre marque</translation>
    </message>
    <message>
        <source>This mark of yours went on into a newer version of the article, so it is changed there.</source>
        <translation>Cette marque de vous a continué dans une version plus récente de l’article ; elle se modifie là-bas.</translation>
    </message>
    <message>
        <source>This mark is not there any more.</source>
        <translation>Cette marque n’est plus là.</translation>
    </message>
</context>
<context>
    <name>OwnMarkCard</name>
    <message>
        <source>What you marked the words as</source>
        <translation>Comme quoi vous avez marqué les mots</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why did you mark this?</source>
        <translation>Pourquoi avez-vous marqué ceci ?</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Votre raison</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Supprimer votre marque</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>Your mark · paragraph {number}</source>
        <translation>Votre marque · paragraphe {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} sur {count} ici</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>Aucun type choisi</translation>
    </message>
</context>
<context>
    <name>OwnMarkDesk</name>
    <message>
        <source>Selected: {words}</source>
        <translation>Sélectionné : {words}</translation>
    </message>
    <message>
        <source>Your mark is deleted.</source>
        <translation>Votre marque est supprimée.</translation>
    </message>
    <message>
        <source>Your mark: {words}</source>
        <translation>Votre marque : {words}</translation>
    </message>
    <message>
        <source>This mark was changed in another window too. Both are kept: what you did here is now a second mark.</source>
        <translation>Cette marque a aussi été modifiée dans une autre fenêtre. Les deux sont gardées : ce que vous avez fait ici est maintenant une seconde marque.</translation>
    </message>
    <message>
        <source>This mark is not here any more. What you typed is kept with a new mark.</source>
        <translation>Cette marque n’est plus ici. Ce que vous avez saisi est gardé avec une nouvelle marque.</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>Cards: who is behind it</source>
        <translation>Fiches : qui est derrière</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Autres médias</translation>
    </message>
    <message>
        <source>Card about an outlet, a person or a body</source>
        <translation>Fiche sur un média, une personne ou un organisme</translation>
    </message>
    <message>
        <source>Document: a record, a statement, data</source>
        <translation>Document : un relevé, une déclaration, des données</translation>
    </message>
    <message>
        <source>Other coverage: what others wrote about it</source>
        <translation>Autres médias : ce que d’autres en ont écrit</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>Recueil de références</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>In a room without a network, students check a claim with what you put here: cards that say who is behind an outlet, with a citation on every line; documents; and what others wrote about the same. One card for each article and one other text are a good beginning.</source>
        <translation>Dans une salle sans réseau, les élèves vérifient une affirmation avec ce que vous mettez ici : des fiches qui disent qui est derrière un média, avec une référence à chaque ligne ; des documents ; et ce que d’autres ont écrit sur le même sujet. Une fiche par article et un autre texte sont un bon début.</translation>
    </message>
    <message>
        <source>Document without a title</source>
        <translation>Document sans titre</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>Fiche sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a citation</source>
        <translation>
            <numerusform>%n ligne sans référence</numerusform>
            <numerusform>%n lignes sans référence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>new item of the reference pack</source>
        <translation>nouvel élément du recueil de références</translation>
    </message>
    <message>
        <source>order of the reference pack</source>
        <translation>ordre du recueil de références</translation>
    </message>
    <message>
        <source>removed item of the reference pack</source>
        <translation>élément retiré du recueil de références</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>recueil de références</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ Retour à la lecture</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Preview as student</source>
        <translation>Aperçu élève</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Séquence sans titre</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>last line:</source>
        <translation>dernière ligne :</translation>
    </message>
    <message>
        <source>about the author:</source>
        <translation>sur l’auteur :</translation>
    </message>
    <message>
        <source>notice:</source>
        <translation>avis :</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>PageNav</name>
    <message>
        <source>Parts of the set</source>
        <translation>Parties de la séquence</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>Recueil de références</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Contrôle et export</translation>
    </message>
</context>
<context>
    <name>PassagesForm</name>
    <message>
        <source>Words of the article</source>
        <translation>Mots de l’article</translation>
    </message>
    <message>
        <source>Paste words of the article</source>
        <translation>Collez des mots de l’article</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>Passages à trouver</translation>
    </message>
    <message>
        <source>Remove the passage {words}</source>
        <translation>Retirer le passage {words}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>Une seule personne : réunir</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Join with …</source>
        <translation>Réunir avec…</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>People are told apart by the number of their profile and their name. Put right here who is who; the files stay as they are.</source>
        <translation>On distingue les personnes par le numéro de leur profil et leur nom. Précisez ici qui est qui ; les fichiers restent tels quels.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Without a name, so not used yet</source>
        <translation>Sans nom, donc pas encore utilisé</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>Profil {number}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>One profile under several names: renamed, or two people at one computer.</source>
        <translation>Un profil sous plusieurs noms : renommé, ou deux personnes sur un ordinateur.</translation>
    </message>
    <message>
        <source>The same name with several profiles: two computers, or two people.</source>
        <translation>Le même nom avec plusieurs profils : deux ordinateurs, ou deux personnes.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>articles : {n}</translation>
    </message>
    <message>
        <source>marks: {n}</source>
        <translation>marques : {n}</translation>
    </message>
    <message>
        <source>changed afterwards: {n}</source>
        <translation>changées ensuite : {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notes : {n}</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>réponses : {n}</translation>
    </message>
    <message>
        <source>hand-in: {n}</source>
        <translation>rendu : {n}</translation>
    </message>
    <message>
        <source>Well-sourced texts</source>
        <translation>Textes bien sourcés</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Autres textes</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>There is no picture yet: open an article, and wait for its marks.</source>
        <translation>Il n’y a pas encore d’image : ouvrez un article et attendez ses marques.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Enregistré sous « {name} ».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>L’image est copiée.</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>Enregistrer cette image…</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Copier cette image</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>Enregistrer cette image…</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>Copier cette image</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview as student: {title}</source>
        <translation>Aperçu élève : {title}</translation>
    </message>
    <message>
        <source>This is what students see. Nothing that you do here is kept, and your own notes are not touched.</source>
        <translation>C’est ce que voient les élèves. Rien de ce que vous faites ici n’est gardé, et vos propres notes ne changent pas.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Article with marks and notes</source>
        <translation>Article avec marques et notes</translation>
    </message>
    <message>
        <source>Article with your notes only</source>
        <translation>Article avec vos notes seulement</translation>
    </message>
    <message>
        <source>Blank worksheet for paper</source>
        <translation>Fiche de travail vierge sur papier</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lines of different shapes and numbers tell the marks apart without colour.</source>
        <translation>Des traits de formes différentes et des numéros distinguent les marques sans couleur.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>The marks of this article are not there yet.</source>
        <translation>Les marques de cet article ne sont pas encore là.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Please answer this one.</source>
        <translation>Merci de répondre à celle-ci.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Votre certitude ?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir « {title} »</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>Prendre les mots sélectionnés</translation>
    </message>
    <message>
        <source>As “{layer}”</source>
        <translation>Comme « {layer} »</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Retirer : {words}</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown : **gras**, *italique*, listes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>More than one option may be chosen</source>
        <translation>Plusieurs options peuvent être choisies</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Marqué comme</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>Premier article</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>Second article</translation>
    </message>
    <message>
        <source>Best answers</source>
        <translation>Meilleures réponses</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Aussi bonnes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Required: handing in without an answer is asked about</source>
        <translation>Obligatoire : rendre sans réponse demande une confirmation</translation>
    </message>
    <message>
        <source>Students mark it as</source>
        <translation>Les élèves le marquent comme</translation>
    </message>
    <message>
        <source>Options. The ticks are part of the key: students get the words only.</source>
        <translation>Options. Les coches font partie du corrigé : les élèves ne reçoivent que les mots.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Only in the teacher’s edition. Students never get it.</source>
        <translation>Seulement dans l’édition enseignant. Les élèves ne le reçoivent jamais.</translation>
    </message>
    <message>
        <source>Best answers, one a line</source>
        <translation>Meilleures réponses, une par ligne</translation>
    </message>
    <message>
        <source>Read the article, and mark in its own key</source>
        <translation>Lire l’article et marquer dans son propre corrigé</translation>
    </message>
    <message>
        <source>Good answers differ; then none is counted as wrong</source>
        <translation>Les bonnes réponses varient ; aucune ne compte alors comme erronée</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Toute la séquence</translation>
    </message>
</context>
<context>
    <name>PromptsSection</name>
    <message>
        <source>Prompts</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Ajouter une consigne</translation>
    </message>
    <message>
        <source>A prompt asks students for something: words, a choice, passages of an article, how sure they are, or a comparison. Two or three are enough for a lesson. Add one at the left; what you look for goes into the same form and never into the student edition.</source>
        <translation>Une consigne demande quelque chose aux élèves : des mots, un choix, des passages d’un article, un degré de certitude ou une comparaison. Deux ou trois suffisent pour un cours. Ajoutez-en une à gauche ; ce que vous attendez s’écrit dans le même formulaire et ne va jamais dans l’édition élève.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>Rien de demandé pour l’instant</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>new prompt</source>
        <translation>nouvelle consigne</translation>
    </message>
    <message>
        <source>order of prompts</source>
        <translation>ordre des consignes</translation>
    </message>
    <message>
        <source>removed prompt</source>
        <translation>consigne retirée</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>These files could not be read; the log says why.</source>
        <translation>Ces fichiers n’ont pas pu être lus ; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font, size and colours</source>
        <translation>Police, taille et couleurs</translation>
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
        <translation>{value} caractères</translation>
    </message>
    <message>
        <source>Show paragraph numbers</source>
        <translation>Afficher les numéros de paragraphe</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Space between letters</source>
        <translation>Espace entre les lettres</translation>
    </message>
    <message>
        <source>Space between words</source>
        <translation>Espace entre les mots</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>Espace entre les paragraphes</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Largeur des lignes</translation>
    </message>
    <message>
        <source>Line focus</source>
        <translation>Focus sur la ligne</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Line focus and ruler follow the pointer, and the keys Up and Down.</source>
        <translation>Le focus et la règle suivent le pointeur et les touches Haut et Bas.</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>References: choose one, read it, select words, and take them as evidence.</source>
        <translation>Références : choisissez-en une, lisez-la, sélectionnez des mots et prenez-les comme preuve.</translation>
    </message>
    <message>
        <source>Taken as evidence: {title}</source>
        <translation>Pris comme preuve : {title}</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>Seulement avec ces mots</translation>
    </message>
    <message>
        <source>Only references with these words</source>
        <translation>Seulement les références avec ces mots</translation>
    </message>
    <message>
        <source>No reference has these words.</source>
        <translation>Aucune référence ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>ReferencePane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the references</source>
        <translation>Fermer les références</translation>
    </message>
    <message>
        <source>Select words, then take them into your note, or drag them there.</source>
        <translation>Sélectionnez des mots, puis prenez-les dans votre note, ou faites-les glisser.</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>Prendre comme preuve</translation>
    </message>
    <message>
        <source>Take the source</source>
        <translation>Prendre la source</translation>
    </message>
    <message>
        <source>No references</source>
        <translation>Aucune référence</translation>
    </message>
    <message>
        <source>This set has no reference pack.</source>
        <translation>Cette séquence n’a pas de recueil de références.</translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est exact</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Marks looked at</source>
        <translation>Marques regardées</translation>
    </message>
    <message>
        <source>Which marks to list</source>
        <translation>Quelles marques lister</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Tous les calques</translation>
    </message>
    <message>
        <source>Marks, the least certain first</source>
        <translation>Marques, les moins sûres d’abord</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Pas regardées</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Regardées</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Moins sûres d’abord</translation>
    </message>
    <message>
        <source>{next} next · {before} before · {text} through the text</source>
        <translation>{next} suivante · {before} précédente · {text} dans l’ordre du texte</translation>
    </message>
    <message>
        <source>{done} of {count} looked at</source>
        <translation>{done} regardées sur {count}</translation>
    </message>
    <message>
        <source>There is no mark to list here.</source>
        <translation>Il n’y a aucune marque à lister ici.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>Type de marque</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the open article</source>
        <translation>Dans l’article ouvert</translation>
    </message>
    <message>
        <source>In the article chosen before</source>
        <translation>Dans l’article choisi avant</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>Dans « {name} »</translation>
    </message>
    <message>
        <source>In my articles</source>
        <translation>Dans mes articles</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>Tout auteur</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Whatever was found out</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>On any mark or none</source>
        <translation>Sur une marque ou non</translation>
    </message>
    <message>
        <source>On “{mark}”</source>
        <translation>Sur « {mark} »</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Words in notes and articles</source>
        <translation>Mots dans les notes et les articles</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type a word, or words in quotation marks for those that stand together.</source>
        <translation>Tapez un mot, ou des mots entre guillemets s’ils doivent se suivre.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Rien trouvé pour « {words} ».</translation>
    </message>
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
            <numerusform>la meilleure note (%n)</numerusform>
            <numerusform>les %n meilleures notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n articles</source>
        <translation>
            <numerusform>le meilleur article (%n)</numerusform>
            <numerusform>les %n meilleurs articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>Que faire des mots sélectionnés</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences and how many marked them</source>
        <translation>Les phrases et combien les ont marquées</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>Ouverture de « {name} »</translation>
    </message>
    <message>
        <source>Opening the pasted text</source>
        <translation>Ouverture du texte collé</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Finding the words of your notes again</source>
        <translation>Nouvelle recherche des mots de vos notes</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays open.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré ; cet article reste donc ouvert.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>Recherche de marques</translation>
    </message>
    <message>
        <source>The marks of this article could not be made. Its text and your notes are here.</source>
        <translation>Les marques de cet article n’ont pas pu être établies. Son texte et vos notes sont là.</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>ajout à l’article</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>mise hors article</translation>
    </message>
    <message>
        <source>answer the mark</source>
        <translation>réponse à la marque</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>Cet article n’est pas dans la bibliothèque ; il ne peut donc avoir ni notes ni réponses.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>No lesson set is open. Open a file that ends in .lesson with {key}, or drop it here.</source>
        <translation>Aucune séquence n’est ouverte. Ouvrez un fichier qui finit par .lesson avec {key}, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Teacher’s edition: marks are shown from the start.</source>
        <translation>Édition enseignant : les marques s’affichent dès le début.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer votre nom</translation>
    </message>
    <message>
        <source>Questions about the whole set</source>
        <translation>Questions sur toute la séquence</translation>
    </message>
    <message>
        <source>About this set</source>
        <translation>Sur cette séquence</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>Environ %n minute.</numerusform>
            <numerusform>Environ %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {author}.</source>
        <translation>Par {author}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n articles finished</source>
        <translation>
            <numerusform>Article terminé : {done} sur %n</numerusform>
            <numerusform>Articles terminés : {done} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the set is</source>
        <translation>Avancement de la séquence</translation>
    </message>
</context>
<context>
    <name>SetSection</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>Note de l’enseignant</translation>
    </message>
    <message>
        <source>title of the set</source>
        <translation>titre de la séquence</translation>
    </message>
    <message>
        <source>author of the set</source>
        <translation>auteur de la séquence</translation>
    </message>
    <message>
        <source>summary of the set</source>
        <translation>résumé de la séquence</translation>
    </message>
    <message>
        <source>language of the set</source>
        <translation>langue de la séquence</translation>
    </message>
    <message>
        <source>minutes of the set</source>
        <translation>minutes de la séquence</translation>
    </message>
    <message>
        <source>rights of the set</source>
        <translation>droits de la séquence</translation>
    </message>
    <message>
        <source>teacher’s note on the set</source>
        <translation>note de l’enseignant sur la séquence</translation>
    </message>
    <message>
        <source>About the set</source>
        <translation>Sur la séquence</translation>
    </message>
    <message>
        <source>Students see the title, the author, the summary and the rights when they open the set.</source>
        <translation>Les élèves voient le titre, l’auteur, le résumé et les droits en ouvrant la séquence.</translation>
    </message>
    <message>
        <source>What the set is about. Markdown: **bold**, *italic*, lists.</source>
        <translation>De quoi parle la séquence. Markdown : **gras**, *italique*, listes.</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>Langue des articles</translation>
    </message>
    <message>
        <source>Who may use the set, and how. Each article has a rights note of its own.</source>
        <translation>Qui peut utiliser la séquence, et comment. Chaque article a sa propre mention de droits.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Pour vous seulement</translation>
    </message>
    <message>
        <source>In the teacher’s edition only; students never get it. Markdown.</source>
        <translation>Seulement dans l’édition enseignant ; les élèves ne la reçoivent jamais. Markdown.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisée</translation>
    </message>
    <message>
        <source>The articles take {minutes} together.</source>
        <translation>Les articles prennent {minutes} en tout.</translation>
    </message>
</context>
<context>
    <name>ShapeCard</name>
    <message>
        <source>Select words in the article, by mouse or with Shift and the arrow keys.</source>
        <translation>Sélectionnez des mots dans l’article, à la souris ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Whole sentence ({key})</source>
        <translation>Phrase entière ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>Les élèves devraient marquer ceci ({key})</translation>
    </message>
    <message>
        <source>Part of the article ({key})</source>
        <translation>Fait partie de l’article ({key})</translation>
    </message>
    <message>
        <source>Not part of the article ({key})</source>
        <translation>Hors de l’article ({key})</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Calque</translation>
    </message>
    <message>
        <source>Take the selection</source>
        <translation>Prendre la sélection</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Mark the selected words as</source>
        <translation>Marquer les mots sélectionnés comme</translation>
    </message>
    <message>
        <source>The mark in hand</source>
        <translation>La marque choisie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>The word of saying</source>
        <translation>Les mots d’attribution</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources of the article</source>
        <translation>Sources de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n sources, {unnamed} of them without a name. Choose one to walk through what it said.</source>
        <translation>
            <numerusform>%n source, dont {unnamed} sans nom. Choisissez-la pour parcourir ce qu’elle a dit.</numerusform>
            <numerusform>%n sources, dont {unnamed} sans nom. Choisissez-en une pour parcourir ce qu’elle a dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources are left for you to find.</source>
        <translation>Les sources sont à trouver par vous.</translation>
    </message>
    <message>
        <source>No source is named in this article.</source>
        <translation>Aucune source n’est nommée dans cet article.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>Pas encore de marques.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks in the article, and how often</source>
        <translation>Qui parle dans l’article, et combien de fois</translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>There is no voice on this computer that could read aloud.</source>
        <translation>Il n’y a sur cet ordinateur aucune voix pour lire à voix haute.</translation>
    </message>
    <message>
        <source>The article was read to its end.</source>
        <translation>L’article a été lu jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The voice “{name}” could not read aloud. Help › Check this PC says what is there.</source>
        <translation>La voix « {name} » n’a pas pu lire à voix haute. Aide › Examiner ce PC dit ce qui est là.</translation>
    </message>
    <message>
        <source>Speed of reading aloud: {rate}</source>
        <translation>Vitesse de la lecture à voix haute : {rate}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder …</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>Supprimer toutes les données d’élèves…</translation>
    </message>
    <message>
        <source>Collect responses</source>
        <translation>Recueillir les réponses</translation>
    </message>
    <message>
        <source>Choose the folder into which the class handed in: on a stick, on a share, or downloaded. Folders and zip files inside it are looked into. Nothing in it is changed.</source>
        <translation>Choisissez le dossier où la classe a rendu son travail : sur une clé USB, sur un partage ou téléchargé. Les dossiers et fichiers zip qu’il contient sont aussi parcourus. Rien n’y est changé.</translation>
    </message>
    <message>
        <source>Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>Les rendus utilisés sont copiés sur cet ordinateur ; les clés peuvent donc être restituées.</translation>
    </message>
    <message>
        <source>Nothing yet. Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>Rien pour l’instant. Les rendus utilisés sont copiés sur cet ordinateur ; les clés peuvent donc être restituées.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n files</source>
        <translation>
            <numerusform>Fichier : {done} sur %n</numerusform>
            <numerusform>Fichiers : {done} sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Sentences of the article</source>
        <translation>Phrases de l’article</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Which sentences name a source</source>
        <translation>Quelles phrases nomment une source</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Sans marque ne veut pas dire vérifié.</translation>
    </message>
    <message>
        <source>This counts sentences. The switch “No source named” counts marks, and at first only the strongest of them are shown; {key} shows the weaker ones too.</source>
        <translation>Ici, on compte des phrases. Le bouton « Sans source nommée » compte des marques, et au début seules les plus fortes sont affichées ; {key} affiche aussi les plus faibles.</translation>
    </message>
    <message>
        <source>Marks are hidden. Press {key} to show them.</source>
        <translation>Les marques sont masquées. Appuyez sur {key} pour les afficher.</translation>
    </message>
    <message numerus="yes">
        <source>%n name a source</source>
        <translation>
            <numerusform>%n nomme une source</numerusform>
            <numerusform>%n nomment une source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source without a name</source>
        <translation>
            <numerusform>%n une source anonyme</numerusform>
            <numerusform>%n une source anonyme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source for part of it</source>
        <translation>
            <numerusform>%n une source pour une partie</numerusform>
            <numerusform>%n une source pour une partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no source</source>
        <translation>
            <numerusform>%n aucune source</numerusform>
            <numerusform>%n aucune source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing to check</source>
        <translation>
            <numerusform>%n rien à vérifier</numerusform>
            <numerusform>%n rien à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body sentences:</source>
        <translation>
            <numerusform>%n phrase de l’article :</numerusform>
            <numerusform>%n phrases de l’article :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>after the marks are shown</source>
        <translation>une fois les marques affichées</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Étape {number} : {name}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I believe it</source>
        <translation>J’y crois</translation>
    </message>
    <message>
        <source>Write a note on a claim</source>
        <translation>Écrire une note sur une affirmation</translation>
    </message>
    <message>
        <source>Open the references</source>
        <translation>Ouvrir les références</translation>
    </message>
</context>
<context>
    <name>TakeOutDesk</name>
    <message>
        <source>“{title}” is out of the library.</source>
        <translation>« {title} » n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This text could not be read: reading it broke off.</source>
        <translation>Ce texte n’a pas pu être lu : la lecture s’est interrompue.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>La lecture de ce fichier prenait trop de temps ; elle a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>‹ Collect</source>
        <translation>‹ Recueillir</translation>
    </message>
    <message>
        <source>Collect from another folder</source>
        <translation>Recueillir d’un autre dossier</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>Ordre des phrases</translation>
    </message>
    <message>
        <source>Names off</source>
        <translation>Sans noms</translation>
    </message>
    <message>
        <source>No names; groups under five are hidden</source>
        <translation>Pas de noms ; les groupes de moins de cinq sont masqués</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeter</translation>
    </message>
    <message>
        <source>Names off and larger type, for the wall ({key})</source>
        <translation>Sans noms et en plus grands caractères, pour le mur ({key})</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Page to read and to print (HTML) …</source>
        <translation>Page à lire et à imprimer (HTML)…</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>Tableau (CSV)…</translation>
    </message>
    <message>
        <source>For other programs (JSON) …</source>
        <translation>Pour d’autres programmes (JSON)…</translation>
    </message>
    <message>
        <source>Feedback to students …</source>
        <translation>Retours aux élèves…</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>Supprimer toutes les données d’élèves…</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>Articles récents</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Marks show where a statement comes from: blue for what somebody said, yellow for cautious words, a dotted line where no source is named. They never say whether it is right.</source>
        <translation>Les marques montrent d’où vient un énoncé : bleu pour ce que quelqu’un a dit, jaune pour les mots prudents, pointillé là où aucune source n’est nommée. Elles ne disent jamais s’il est exact.</translation>
    </message>
    <message>
        <source>Press {key} to go from mark to mark. On the right you read why it is there and what to ask next; agree or disagree with it.</source>
        <translation>Appuyez sur {key} pour aller de marque en marque. À droite, vous lisez pourquoi elle est là et quoi demander ensuite ; dites si vous êtes d’accord ou non.</translation>
    </message>
    <message>
        <source>Press {key} to write a note about a mark or about words you selected. It is saved as you type, in a file on this computer only.</source>
        <translation>Appuyez sur {key} pour écrire une note sur une marque ou sur des mots sélectionnés. Elle est enregistrée au fil de la frappe, dans un fichier sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>A deleted note stays here for %n days.</source>
        <translation>
            <numerusform>Une note supprimée reste ici %n jour.</numerusform>
            <numerusform>Une note supprimée reste ici %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. A note that you delete stays here for %n days.</source>
        <translation>
            <numerusform>Rien ici. Une note que vous supprimez reste ici %n jour.</numerusform>
            <numerusform>Rien ici. Une note que vous supprimez reste ici %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Tout l’article</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionDesk</name>
    <message>
        <source>The same article, in a new version. The one before has {what}.</source>
        <translation>Le même article, dans une nouvelle version. L’ancienne a {what}.</translation>
    </message>
    <message>
        <source>take the notes along</source>
        <translation>reprise des notes</translation>
    </message>
    <message>
        <source>What you typed is not saved, so the notes stay here.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré ; les notes restent donc ici.</translation>
    </message>
    <message>
        <source>One of the two articles is not in the library, so nothing was moved.</source>
        <translation>L’un des deux articles n’est pas dans la bibliothèque ; rien n’a donc été déplacé.</translation>
    </message>
    <message>
        <source>keep two articles</source>
        <translation>deux articles gardés</translation>
    </message>
</context>
<context>
    <name>VersionNotice</name>
    <message>
        <source>Take the notes along</source>
        <translation>Reprendre les notes</translation>
    </message>
    <message>
        <source>Keep as two articles</source>
        <translation>Garder deux articles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>For example: Kim, or 17</source>
        <translation>Par exemple : Kim, ou 17</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>Votre nom ou numéro</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>Continuer en invité</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>Vider ce PC…</translation>
    </message>
    <message>
        <source>Your teacher sees this when you hand in. There is no password. It stays on this computer until you hand in a file.</source>
        <translation>Votre enseignant le voit quand vous rendez votre travail. Il n’y a pas de mot de passe. Cela reste sur cet ordinateur tant que vous ne rendez pas un fichier.</translation>
    </message>
    <message>
        <source>A guest hands in without a name.</source>
        <translation>Un invité rend son travail sans nom.</translation>
    </message>
    <message>
        <source>Does somebody else work here now?</source>
        <translation>Quelqu’un d’autre travaille ici maintenant ?</translation>
    </message>
    <message>
        <source>Your work is put away, and is back when you choose your name.</source>
        <translation>Votre travail est mis de côté, et revient quand vous choisissez votre nom.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>WorkshopDesk</name>
    <message>
        <source>Prepare a lesson set</source>
        <translation>Préparer une séquence</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé : {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rétabli : {what}</translation>
    </message>
    <message>
        <source>{problem} Nothing is lost as long as this stays open.</source>
        <translation>{problem} Rien n’est perdu tant que ceci reste ouvert.</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ Retour à la lecture</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Nouvelle séquence</translation>
    </message>
    <message>
        <source>Open the file of a set …</source>
        <translation>Ouvrir un fichier de séquence…</translation>
    </message>
    <message>
        <source>Open a lesson folder …</source>
        <translation>Ouvrir un dossier de cours…</translation>
    </message>
    <message>
        <source>Begin with the sample set</source>
        <translation>Partir de l’exemple</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Drafts on this computer</source>
        <translation>Brouillons sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Ouvrir le brouillon</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>No drafts yet. What you prepare is saved here as you write.</source>
        <translation>Pas encore de brouillon. Ce que vous préparez est enregistré ici au fil de la frappe.</translation>
    </message>
    <message>
        <source>Prepare a lesson set</source>
        <translation>Préparer une séquence</translation>
    </message>
    <message>
        <source>Choose articles, look at the marks that are least certain, ask your questions, and give the set out on a stick. With fifteen minutes: take a collection, look at ten marks, export.</source>
        <translation>Choisissez des articles, regardez les marques les moins sûres, posez vos questions et distribuez la séquence sur une clé USB. En quinze minutes : prenez une collection, regardez dix marques, exportez.</translation>
    </message>
    <message numerus="yes">
        <source>From the %n articles of {title}</source>
        <translation>
            <numerusform>De l’article (%n) de {title}</numerusform>
            <numerusform>Des %n articles de {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>From the article that is open</source>
        <translation>De l’article ouvert</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>Séquence sans titre</translation>
    </message>
    <message>
        <source>delete a draft</source>
        <translation>suppression d’un brouillon</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>{title} a été supprimé.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le récupérer</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>Ouvrir ce qui est copié</translation>
    </message>
    <message>
        <source>Open only the copied text</source>
        <translation>Ouvrir seulement le texte copié</translation>
    </message>
    <message>
        <source>Open the sample set</source>
        <translation>Ouvrir la séquence d’exemple</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save or copy a picture …</source>
        <translation>Enregistrer ou copier une image…</translation>
    </message>
    <message>
        <source>Import notes …</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Collect responses …</source>
        <translation>Recueillir les réponses…</translation>
    </message>
    <message>
        <source>Notes file …</source>
        <translation>Fichier de notes…</translation>
    </message>
    <message>
        <source>Remove this article from the library</source>
        <translation>Retirer cet article de la bibliothèque</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copier les mots sélectionnés</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>Écrire une note sur tout l’article</translation>
    </message>
    <message>
        <source>More or less about this check</source>
        <translation>Plus ou moins sur cette vérification</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>Ceci fait partie de l’article</translation>
    </message>
    <message>
        <source>This is not part of the article</source>
        <translation>Ceci ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>À chercher plus tard</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marque suivante</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marque précédente</translation>
    </message>
    <message>
        <source>Agree with the mark</source>
        <translation>D’accord avec la marque</translation>
    </message>
    <message>
        <source>Disagree with the mark</source>
        <translation>Pas d’accord avec la marque</translation>
    </message>
    <message>
        <source>Not sure about the mark</source>
        <translation>J’hésite sur la marque</translation>
    </message>
    <message>
        <source>Mark as “Attributed”</source>
        <translation>Marquer comme « Attribué »</translation>
    </message>
    <message>
        <source>Mark as “Uncertain”</source>
        <translation>Marquer comme « Incertain »</translation>
    </message>
    <message>
        <source>Mark as “No source named”</source>
        <translation>Marquer comme « Sans source nommée »</translation>
    </message>
    <message>
        <source>Mark as “My highlight”</source>
        <translation>Marquer comme « Mon surlignage »</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence</source>
        <translation>Étendre la sélection à la phrase</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>Supprimer votre marque</translation>
    </message>
    <message>
        <source>Show “Attributed”</source>
        <translation>Afficher « Attribué »</translation>
    </message>
    <message>
        <source>Show “Uncertain”</source>
        <translation>Afficher « Incertain »</translation>
    </message>
    <message>
        <source>Show “No source named”</source>
        <translation>Afficher « Sans source nommée »</translation>
    </message>
    <message>
        <source>Also show weaker “No source named” marks</source>
        <translation>Afficher aussi les marques « Sans source nommée » plus faibles</translation>
    </message>
    <message>
        <source>Show your own marks</source>
        <translation>Afficher vos propres marques</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>Masquer toutes les marques</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>Passer à l’étape suivante</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>Afficher les marques de la séquence</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>Prendre les mots comme preuve</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>Rendre…</translation>
    </message>
    <message>
        <source>Your name or number …</source>
        <translation>Votre nom ou numéro…</translation>
    </message>
    <message>
        <source>Take this set out of the library …</source>
        <translation>Retirer cette séquence de la bibliothèque…</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>Vider ce PC…</translation>
    </message>
    <message>
        <source>Prepare a lesson set …</source>
        <translation>Préparer une séquence…</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>Monter l’article</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>Descendre l’article</translation>
    </message>
    <message>
        <source>Accept the mark of the set</source>
        <translation>Accepter la marque de la séquence</translation>
    </message>
    <message>
        <source>Reject the mark of the set</source>
        <translation>Rejeter la marque de la séquence</translation>
    </message>
    <message>
        <source>Change the kind of the mark</source>
        <translation>Changer le type de la marque</translation>
    </message>
    <message>
        <source>Leave the mark open</source>
        <translation>Laisser la marque en suspens</translation>
    </message>
    <message>
        <source>Students should mark this</source>
        <translation>Les élèves devraient marquer ceci</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>Afficher la bibliothèque</translation>
    </message>
    <message>
        <source>Show notes, findings and sources</source>
        <translation>Afficher notes, relevé et sources</translation>
    </message>
    <message>
        <source>Show what was left out of the body</source>
        <translation>Afficher ce qui est hors article</translation>
    </message>
    <message>
        <source>Wrong letters: choose the encoding</source>
        <translation>Caractères illisibles : choisir l’encodage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Aller au volet suivant</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Font, size and colours</source>
        <translation>Police, taille et couleurs</translation>
    </message>
    <message>
        <source>Language of the interface …</source>
        <translation>Langue de l’interface…</translation>
    </message>
    <message>
        <source>Read aloud or pause</source>
        <translation>Lire à voix haute ou pause</translation>
    </message>
    <message>
        <source>End reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>Lire plus vite à voix haute</translation>
    </message>
    <message>
        <source>Read aloud more slowly</source>
        <translation>Lire plus lentement à voix haute</translation>
    </message>
    <message>
        <source>What do these marks mean?</source>
        <translation>Que veulent dire ces marques ?</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>Aide sur ce panneau</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Revoir la visite guidée</translation>
    </message>
    <message>
        <source>Check this PC</source>
        <translation>Examiner ce PC</translation>
    </message>
    <message>
        <source>About Lateral Reader</source>
        <translation>À propos de Lateral Reader</translation>
    </message>
    <message>
        <source>Project: names off and larger type</source>
        <translation>Projeter : sans noms et en plus grands caractères</translation>
    </message>
    <message>
        <source>Undo what was put right about people</source>
        <translation>Annuler la correction sur les personnes</translation>
    </message>
    <message>
        <source>Stop reading, or end projecting</source>
        <translation>Arrêter la lecture ou la projection</translation>
    </message>
    <message>
        <source>Close the class view</source>
        <translation>Fermer la vue de la classe</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <translation>
            <numerusform>%Ln article a été ajouté.</numerusform>
            <numerusform>%Ln articles ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>%Ln était déjà dans la bibliothèque.</numerusform>
            <numerusform>%Ln étaient déjà dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être ajouté.</numerusform>
            <numerusform>%Ln n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are not articles.</source>
        <translation>
            <numerusform>%Ln autre fichier n’est pas un article.</numerusform>
            <numerusform>%Ln autres fichiers ne sont pas des articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no article to add.</source>
        <translation>Il n’y avait aucun article à ajouter.</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>write a reason</source>
        <translation>écriture d’une raison</translation>
    </message>
    <message>
        <source>write a question</source>
        <translation>écriture d’une question</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>changement du type</translation>
    </message>
    <message>
        <source>change the mark</source>
        <translation>modification de la marque</translation>
    </message>
    <message>
        <source>add a mark</source>
        <translation>ajout d’une marque</translation>
    </message>
    <message>
        <source>delete the mark</source>
        <translation>suppression de la marque</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>ajout à l’article</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>mise hors article</translation>
    </message>
    <message>
        <source>leave the mark open</source>
        <translation>mise en suspens de la marque</translation>
    </message>
    <message>
        <source>accept the mark</source>
        <translation>acceptation de la marque</translation>
    </message>
    <message>
        <source>reject the mark</source>
        <translation>rejet de la marque</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>Added by you</source>
        <translation>Ajoutées par vous</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>Marques plus faibles</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>Le programme n’est pas sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message>
        <source>The folder into which the class handed in</source>
        <translation>Le dossier où la classe a rendu son travail</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The set of these hand-ins</source>
        <translation>La séquence de ces rendus</translation>
    </message>
    <message>
        <source>The folder for feedback files</source>
        <translation>Le dossier pour les fichiers de retour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation>Comment s’appelle cette personne ?</translation>
    </message>
    <message>
        <source>“{name}” is the same person as:</source>
        <translation>« {name} » est la même personne que :</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Delete all student data that this program keeps? Nothing brings it back.</source>
        <translation>Supprimer toutes les données d’élèves que garde ce programme ? Rien ne les fera revenir.</translation>
    </message>
    <message>
        <source>To be deleted: {held}</source>
        <translation>À supprimer : {held}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>Désaccords d’abord</translation>
    </message>
    <message>
        <source>Changed after the reveal first</source>
        <translation>Changés après le dévoilement d’abord</translation>
    </message>
    <message>
        <source>Disagreed with the marks first</source>
        <translation>Marques contestées d’abord</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Where the class was of two minds</source>
        <translation>Là où la classe est partagée</translation>
    </message>
    <message>
        <source>Where nearly all agreed</source>
        <translation>Là où presque tous sont d’accord</translation>
    </message>
    <message>
        <source>What few or nobody marked</source>
        <translation>Peu ou pas marqué</translation>
    </message>
    <message>
        <source>Marked by fewer than five</source>
        <translation>Marqué par moins de cinq</translation>
    </message>
    <message>
        <source>Marked otherwise after the reveal</source>
        <translation>Marqué autrement après le dévoilement</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Where somebody disagreed with a mark of the set</source>
        <translation>Là où quelqu’un n’était pas d’accord avec une marque de la séquence</translation>
    </message>
    <message>
        <source>Where nobody did</source>
        <translation>Là où personne ne l’a contestée</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Tout l’article</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>pas marqué</translation>
    </message>
    <message>
        <source>fewer than {few} of {readers} marked it</source>
        <translation>moins de {few} sur {readers} l’ont marquée</translation>
    </message>
    <message numerus="yes">
        <source>%n of {readers} marked it</source>
        <translation>
            <numerusform>%n sur {readers} l’a marquée</numerusform>
            <numerusform>%n sur {readers} l’ont marquée</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by {count}</source>
        <translation>changée par {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed with a mark</source>
        <translation>
            <numerusform>%n en désaccord avec une marque</numerusform>
            <numerusform>%n en désaccord avec une marque</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: {layers}</source>
        <translation>Corrigé : {layers}</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>Paragraphe {n}</translation>
    </message>
    <message>
        <source>before the reveal {before}</source>
        <translation>avant le dévoilement {before}</translation>
    </message>
    <message>
        <source>before the reveal {before}, after {after}</source>
        <translation>avant le dévoilement {before}, après {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n read it</source>
        <translation>
            <numerusform>%n l’a lu</numerusform>
            <numerusform>%n l’ont lu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences changed</source>
        <translation>
            <numerusform>%n phrase changée</numerusform>
            <numerusform>%n phrases changées</numerusform>
        </translation>
    </message>
    <message>
        <source>for contrast</source>
        <translation>pour le contraste</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.</source>
        <translation>
            <numerusform>Compté sur %n phrase que quelqu’un ou le corrigé a marquée ; un texte non marqué n’est jamais un accord.</numerusform>
            <numerusform>Compté sur les %n phrases que quelqu’un ou le corrigé a marquées ; un texte non marqué n’est jamais un accord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readers agree on {alike} of %n sentences that someone or the key marked.</source>
        <translation>
            <numerusform>Sur %n phrase que quelqu’un ou le corrigé a marquée, tous les lecteurs s’accordent sur {alike}.</numerusform>
            <numerusform>Sur %n phrases que quelqu’un ou le corrigé a marquées, tous les lecteurs s’accordent sur {alike}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>%n rendu</numerusform>
            <numerusform>%n rendus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n files are used</source>
        <translation>
            <numerusform>Fichier utilisé : {used} sur %n</numerusform>
            <numerusform>Fichiers utilisés : {used} sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How much readers believed it, in the middle: before {before:.0f} of 100, after {after:.0f}.</source>
        <translation>À quel point les lecteurs y croyaient, en valeur médiane : avant {before:.0f} sur 100, après {after:.0f}.</translation>
    </message>
    <message>
        <source>How much readers believed it before, in the middle: {n:.0f} of 100.</source>
        <translation>À quel point les lecteurs y croyaient avant, en valeur médiane : {n:.0f} sur 100.</translation>
    </message>
    <message>
        <source>How much readers believed it after, in the middle: {n:.0f} of 100.</source>
        <translation>À quel point les lecteurs y croyaient après, en valeur médiane : {n:.0f} sur 100.</translation>
    </message>
    <message>
        <source>Brought forward by {count}</source>
        <translation>Apporté par {count}</translation>
    </message>
    <message>
        <source>Also as: {others}</source>
        <translation>Aussi sous : {others}</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>There is something to do before you can rely on this computer.</source>
        <translation>Il y a quelque chose à faire avant de pouvoir compter sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The program can be used here. Something is good to know.</source>
        <translation>Le programme peut être utilisé ici. Un point est bon à savoir.</translation>
    </message>
    <message>
        <source>The program has all that it needs here.</source>
        <translation>Le programme a ici tout ce qu’il lui faut.</translation>
    </message>
    <message>
        <source>Folder of your notes</source>
        <translation>Dossier de vos notes</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <translation>On peut y écrire.</translation>
    </message>
    <message>
        <source>It cannot be written to ({why}). Start the program with --data-dir and a folder of your own, or ask who looks after this computer.</source>
        <translation>On ne peut pas y écrire ({why}). Lancez le programme avec --data-dir et un dossier à vous, ou demandez à qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Free space on its disk</source>
        <translation>Espace libre sur son disque</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The system does not say how much there is.</source>
        <translation>Le système ne dit pas combien il en reste.</translation>
    </message>
    <message>
        <source>Notes may not be saved. Remove files you do not need.</source>
        <translation>Les notes pourraient ne pas être enregistrées. Supprimez des fichiers inutiles.</translation>
    </message>
    <message>
        <source>Enough for now. Backups of your notes take some of it every day.</source>
        <translation>Assez pour l’instant. Les sauvegardes de vos notes en prennent un peu chaque jour.</translation>
    </message>
    <message>
        <source>Enough for years of notes.</source>
        <translation>Assez pour des années de notes.</translation>
    </message>
    <message>
        <source>How the notes file is kept</source>
        <translation>Comment le fichier de notes est gardé</translation>
    </message>
    <message>
        <source>What is saved lasts through a power cut, and saving is quick.</source>
        <translation>Ce qui est enregistré résiste à une coupure de courant, et l’enregistrement est rapide.</translation>
    </message>
    <message>
        <source>What is saved lasts, but this disk makes saving slower, as disks of a network do. Notes are best kept on a disk of this computer.</source>
        <translation>Ce qui est enregistré résiste, mais ce disque ralentit l’enregistrement, comme les disques d’un réseau. Gardez plutôt les notes sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The notes file cannot be read now. Look at File › Notes file.</source>
        <translation>Le fichier de notes est illisible pour l’instant. Voir Fichier › Fichier de notes.</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>These did not load, so text may show as boxes. Install the program again.</source>
        <translation>Celles-ci n’ont pas été chargées ; du texte peut s’afficher en carrés. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>All fonts that came along have loaded.</source>
        <translation>Toutes les polices fournies ont été chargées.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Library, article and notes fit beside each other.</source>
        <translation>La bibliothèque, l’article et les notes tiennent côte à côte.</translation>
    </message>
    <message>
        <source>Rather small. {library} hides the library, {notes} the notes; then the text has room.</source>
        <translation>Assez petit. {library} masque la bibliothèque, {notes} les notes ; le texte a alors de la place.</translation>
    </message>
    <message>
        <source>Voice for reading aloud</source>
        <translation>Voix pour la lecture à voix haute</translation>
    </message>
    <message>
        <source>{key} reads an article aloud.</source>
        <translation>{key} lit un article à voix haute.</translation>
    </message>
    <message>
        <source>Reading aloud is not offered. It comes with one of the packages speech-dispatcher and espeak-ng, or with the part “speech” of this program.</source>
        <translation>La lecture à voix haute n’est pas proposée. Elle vient avec l’un des paquets speech-dispatcher et espeak-ng, ou avec la partie « speech » de ce programme.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Encoding of the system</source>
        <translation>Encodage du système</translation>
    </message>
    <message>
        <source>Names of files may have letters of every language.</source>
        <translation>Les noms de fichiers peuvent contenir les lettres de toutes les langues.</translation>
    </message>
    <message>
        <source>Names of files with accents may look odd. Choose a language of the system with UTF-8.</source>
        <translation>Les noms de fichiers accentués peuvent s’afficher mal. Choisissez une langue du système en UTF-8.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marques</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Name them when you report a problem.</source>
        <translation>À indiquer quand vous signalez un problème.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ acceptée</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× rejetée</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifiée</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>An article is no longer in the library.</source>
        <translation>Un article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>articles : {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notes : {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>marques personnelles : {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>réponses aux marques : {n}</translation>
    </message>
    <message>
        <source>nothing written on it yet</source>
        <translation>rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>To read and to print</source>
        <translation>À lire et à imprimer</translation>
    </message>
    <message>
        <source>To go on working with</source>
        <translation>Pour continuer à travailler</translation>
    </message>
    <message>
        <source>For this and other programs</source>
        <translation>Pour ce programme et d’autres</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>The article with its marks and your notes. Any browser opens it, without a network.</source>
        <translation>L’article avec ses marques et vos notes. Tout navigateur l’ouvre, sans réseau.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The same on numbered pages, to print or to hand in. Readable in black and white.</source>
        <translation>La même chose en pages numérotées, à imprimer ou à rendre. Lisible en noir et blanc.</translation>
    </message>
    <message>
        <source>Blank worksheet, PDF</source>
        <translation>Fiche de travail vierge, PDF</translation>
    </message>
    <message>
        <source>The article without marks, with room beside it and questions, for work on paper.</source>
        <translation>L’article sans marques, avec de la place à côté et des questions, pour travailler sur papier.</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>fiche de travail</translation>
    </message>
    <message>
        <source>Blank worksheet, web page</source>
        <translation>Fiche de travail vierge, page web</translation>
    </message>
    <message>
        <source>The same worksheet as a page that a browser prints.</source>
        <translation>La même fiche en page qu’un navigateur imprime.</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texte Markdown</translation>
    </message>
    <message>
        <source>Your notes as text with headings, for a mail, a homework or a notes program.</source>
        <translation>Vos notes en texte avec des titres, pour un courriel, un devoir ou un logiciel de notes.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tableau pour un tableur</translation>
    </message>
    <message>
        <source>One line for each note, with its status, finding and evidence (CSV).</source>
        <translation>Une ligne par note, avec son état, son résultat et ses preuves (CSV).</translation>
    </message>
    <message>
        <source>Notes to import again</source>
        <translation>Notes à réimporter</translation>
    </message>
    <message>
        <source>For Lateral Reader on another computer: W3C web annotations (JSON-LD).</source>
        <translation>Pour Lateral Reader sur un autre ordinateur : W3C Web Annotation (JSON-LD).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Articles with their whole text and all that you wrote, to keep or to move (JSON).</source>
        <translation>Les articles avec leur texte entier et tout ce que vous avez écrit, à garder ou à déplacer (JSON).</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>EPUB annotations</source>
        <translation>Annotations EPUB</translation>
    </message>
    <message>
        <source>For reading programs that know EPUB Annotations 1.0. One article only.</source>
        <translation>Pour les logiciels de lecture qui connaissent EPUB Annotations 1.0. Un seul article.</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Checked notes with a finding as schema.org data, marked as a class exercise.</source>
        <translation>Les notes vérifiées avec un résultat, en données schema.org, signalées comme exercice de classe.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Notes on no sentence of the body</source>
        <translation>Notes hors des phrases de l’article</translation>
    </message>
    <message>
        <source>Not found for sure in this text</source>
        <translation>Pas retrouvées avec certitude dans ce texte</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>Vous n’êtes pas d’accord</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>Vous hésitez</translation>
    </message>
    <message>
        <source>You marked, the program did not</source>
        <translation>Marqué par vous, pas par le programme</translation>
    </message>
    <message>
        <source>{number} · {state}</source>
        <translation>{number} · {state}</translation>
    </message>
    <message>
        <source>Paragraph {number}, {state}</source>
        <translation>Paragraphe {number}, {state}</translation>
    </message>
    <message>
        <source>{head} · note</source>
        <translation>{head} · note</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>Votre réponse : {answer}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>Votre marque</translation>
    </message>
    <message>
        <source>Your mark, {layer}</source>
        <translation>Votre marque, {layer}</translation>
    </message>
    <message>
        <source>The program does not make this mark any more.</source>
        <translation>Le programme ne fait plus cette marque.</translation>
    </message>
    <message>
        <source>The program has no mark here.</source>
        <translation>Le programme n’a pas de marque ici.</translation>
    </message>
    <message>
        <source>The program has a weaker mark here, which is not shown at first.</source>
        <translation>Le programme a ici une marque plus faible, masquée au début.</translation>
    </message>
    <message>
        <source>The program has here: {layers}</source>
        <translation>Le programme a ici : {layers}</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>Tout l’article</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>pas encore de texte</translation>
    </message>
    <message>
        <source>Note, {state}: {words}</source>
        <translation>Note, {state} : {words}</translation>
    </message>
    <message>
        <source>{layer}: {words}</source>
        <translation>{layer} : {words}</translation>
    </message>
    <message>
        <source>{layer}, {kind}: {words}</source>
        <translation>{layer}, {kind} : {words}</translation>
    </message>
    <message>
        <source>{answer}: {why}</source>
        <translation>{answer} : {why}</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>Marques plus faibles</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>Le programme n’est pas sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{region} · {lines} left out of the body</source>
        <translation>{region} · {lines} hors article</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>by {author}</source>
        <translation>de {author}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>articles : {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notes : {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>marques personnelles : {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>réponses aux marques : {n}</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be taken in.</source>
        <translation>Il n’y a rien à reprendre dans ce fichier.</translation>
    </message>
    <message>
        <source>you have all of it already</source>
        <translation>vous avez déjà tout</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>Nouveaux articles</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>Différents des vôtres</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>Ne peuvent pas être repris</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Yours is among the deleted notes.</source>
        <translation>La vôtre est parmi les notes supprimées.</translation>
    </message>
    <message>
        <source>You deleted yours.</source>
        <translation>Vous avez supprimé la vôtre.</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>La vôtre : {words}</translation>
    </message>
    <message>
        <source>Differs in: {fields}</source>
        <translation>Diffère par : {fields}</translation>
    </message>
    <message>
        <source>Its article is not in your library. Open the article once, then import the file again.</source>
        <translation>Son article n’est pas dans votre bibliothèque. Ouvrez une fois l’article, puis réimportez le fichier.</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>Un article sans titre</translation>
    </message>
    <message>
        <source>{article}: {n}</source>
        <translation>{article} : {n}</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Une note vide</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>Marque personnelle</translation>
    </message>
    <message>
        <source>Answer to a mark</source>
        <translation>Réponse à une marque</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>A highlight</source>
        <translation>Un surlignage</translation>
    </message>
    <message>
        <source>arguable</source>
        <translation>discutable</translation>
    </message>
    <message>
        <source>key</source>
        <translation>corrigé</translation>
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
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Take “{title}” out of the library?</source>
        <translation>Retirer « {title} » de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Your work on it: marks and answers to marks: {marks}, notes: {notes}, answers to questions: {answers}. Hand in first if somebody waits for it. Marks and notes stay in your notes file and are there again when the set is opened again; beliefs and answers to questions are not, unless you undo this right away.</source>
        <translation>Votre travail : marques et réponses aux marques : {marks}, notes : {notes}, réponses aux questions : {answers}. Rendez-le d’abord si quelqu’un l’attend. Les marques et les notes restent dans votre fichier de notes et sont là de nouveau quand la séquence est rouverte ; ce que vous en croyiez et vos réponses aux questions ne le sont pas, sauf si vous annulez tout de suite.</translation>
    </message>
    <message>
        <source>Hand in first …</source>
        <translation>Rendre d’abord…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What do you think before you read?</source>
        <translation>Qu’en pensez-vous avant de lire ?</translation>
    </message>
    <message>
        <source>Mark the article on your own</source>
        <translation>Marquez l’article par vous-même</translation>
    </message>
    <message>
        <source>Compare your marks with those of the set</source>
        <translation>Comparez vos marques à celles de la séquence</translation>
    </message>
    <message>
        <source>Check one claim</source>
        <translation>Vérifiez une affirmation</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>Qu’en pensez-vous maintenant ?</translation>
    </message>
    <message>
        <source>The marks of the set are shown when you have marked the article on your own.</source>
        <translation>Les marques de la séquence s’affichent quand vous avez marqué l’article par vous-même.</translation>
    </message>
    <message>
        <source>For this article the set tells only how many marks it has. Look again: where could they be?</source>
        <translation>Pour cet article, la séquence dit seulement combien de marques elle a. Regardez encore : où pourraient-elles être ?</translation>
    </message>
    <message>
        <source>Look at the headline and at the line over it that says where the article comes from.</source>
        <translation>Regardez le titre et la ligne au-dessus qui dit d’où vient l’article.</translation>
    </message>
    <message>
        <source>Read it. Select words, by mouse or with Shift and the arrow keys, and mark them: Q attributed, H uncertain, U no source named. S widens the selection to the sentence.</source>
        <translation>Lisez-le. Sélectionnez des mots, à la souris ou avec Maj et les flèches, et marquez-les : Q attribué, H incertain, U sans source nommée. S étend la sélection à la phrase.</translation>
    </message>
    <message numerus="yes">
        <source>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n differences at least.</source>
        <translation>
            <numerusform>Vos marques sont grises avec un trait simple, celles de la séquence en couleur. Là où elles diffèrent, dites pourquoi : les deux peuvent se défendre. Regardez au moins %n différence.</numerusform>
            <numerusform>Vos marques sont grises avec un trait simple, celles de la séquence en couleur. Là où elles diffèrent, dites pourquoi : les deux peuvent se défendre. Regardez au moins %n différences.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one claim and write a note on it. Look into the references, take passages as evidence, and say what you found. “I could not check this here” is a good result too.</source>
        <translation>Choisissez une affirmation et écrivez une note dessus. Regardez les références, prenez des passages comme preuves et dites ce que vous avez trouvé. « Je n’ai pas pu vérifier ceci ici » est aussi un bon résultat.</translation>
    </message>
    <message>
        <source>You have read, compared and checked. How much do you believe the article now?</source>
        <translation>Vous avez lu, comparé et vérifié. À quel point croyez-vous l’article maintenant ?</translation>
    </message>
    <message>
        <source>Kinds and reasons are left for you to find.</source>
        <translation>Les types et les raisons sont à trouver par vous.</translation>
    </message>
    <message numerus="yes">
        <source>You have made %n marks.</source>
        <translation>
            <numerusform>Vous avez fait %n marque.</numerusform>
            <numerusform>Vous avez fait %n marques.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of the set can be shown now.</source>
        <translation>Les marques de la séquence peuvent maintenant être affichées.</translation>
    </message>
    <message numerus="yes">
        <source>after %n marks of yours</source>
        <translation>
            <numerusform>après %n marque de vous</numerusform>
            <numerusform>après %n marques de vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>when you say that you have looked</source>
        <translation>quand vous dites que vous avez cherché</translation>
    </message>
    <message>
        <source>The marks of the set can be shown {ways}.</source>
        <translation>Les marques de la séquence peuvent être affichées {ways}.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>The set has marked: {parts}.</source>
        <translation>La séquence a marqué : {parts}.</translation>
    </message>
    <message>
        <source>The set has no marks.</source>
        <translation>La séquence n’a aucune marque.</translation>
    </message>
    <message>
        <source>marks shown in part</source>
        <translation>marques affichées en partie</translation>
    </message>
    <message>
        <source>marks shown as a number</source>
        <translation>marques affichées en nombre</translation>
    </message>
    <message>
        <source>unaided</source>
        <translation>sans aide</translation>
    </message>
    <message>
        <source>Both marked this</source>
        <translation>Marqué des deux côtés</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>Séquence seulement</translation>
    </message>
    <message>
        <source>Yours only</source>
        <translation>Vous seulement</translation>
    </message>
    <message>
        <source>both</source>
        <translation>des deux côtés</translation>
    </message>
    <message>
        <source>set only</source>
        <translation>séquence seulement</translation>
    </message>
    <message>
        <source>yours only</source>
        <translation>vous seulement</translation>
    </message>
    <message>
        <source>“{title}” is now in version {version}. Your work was kept.</source>
        <translation>« {title} » est maintenant en version {version}. Votre travail a été gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n notes and marks the words were not surely found again; they are listed under Notes.</source>
        <translation>
            <numerusform>Pour %n note ou marque, les mots n’ont pas été retrouvés avec certitude ; elle est listée sous Notes.</numerusform>
            <numerusform>Pour %n notes et marques, les mots n’ont pas été retrouvés avec certitude ; elles sont listées sous Notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>This program and its sample set.</source>
        <translation>Ce programme et sa séquence d’exemple.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>The model that finds attributions and cautious words. Its card names the data.</source>
        <translation>Le modèle qui trouve les attributions et les mots prudents. Sa fiche nomme les données.</translation>
    </message>
    <message>
        <source>Model of the marks</source>
        <translation>Modèle des marques</translation>
    </message>
    <message>
        <source>Each list says at its head where it comes from.</source>
        <translation>Chaque liste dit en tête d’où elle vient.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
</context>
<context>
    <name>look_up</name>
    <message>
        <source>No place named yet</source>
        <translation>Pas encore de lieu indiqué</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Pas encore de question</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>All articles and sets</source>
        <translation>Tous les articles et séquences</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
        <source>Open the file of a set</source>
        <translation>Ouvrir un fichier de séquence</translation>
    </message>
    <message>
        <source>There is a draft of “{title}” already. Which one do you want?</source>
        <translation>Il y a déjà un brouillon de « {title} ». Lequel voulez-vous ?</translation>
    </message>
    <message>
        <source>What you take from the file is put in the place of the draft.</source>
        <translation>Ce que vous prenez du fichier remplace le brouillon.</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Continuer le brouillon</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Prendre le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>Fichiers de ce type</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size</source>
        <translation>Dessin, net à toute taille</translation>
    </message>
    <message>
        <source>Picture made of dots</source>
        <translation>Image faite de points</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>Il y a déjà un fichier « {name} ». Le remplacer ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>What you typed could not be saved. Copy it before you close the window.</source>
        <translation>Ce que vous avez saisi n’a pas pu être enregistré. Copiez-le avant de fermer la fenêtre.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Delete this note for good? It cannot be brought back after that.</source>
        <translation>Supprimer définitivement cette note ? Elle ne pourra plus être récupérée.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Clear this PC? Hand in first: what is deleted cannot be brought back.</source>
        <translation>Vider ce PC ? Rendez d’abord votre travail : ce qui est supprimé ne peut pas être récupéré.</translation>
    </message>
    <message>
        <source>Deleted for good are all lesson sets, your marks, notes and answers on their articles, your name, and the backups that hold them. Files that you handed in, and other articles with their notes, stay.</source>
        <translation>Sont supprimés définitivement toutes les séquences, vos marques, notes et réponses sur leurs articles, votre nom, et les sauvegardes qui les contiennent. Les fichiers que vous avez rendus, et les autres articles avec leurs notes, restent.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Clear this PC</source>
        <translation>Vider ce PC</translation>
    </message>
</context>
<context>
    <name>messages of the layers below</name>
    <message>
        <source>The language of this text could not be told, so nothing in it was marked.</source>
        <translation>La langue de ce texte n’a pas pu être reconnue ; rien n’y a donc été marqué.</translation>
    </message>
    <message>
        <source>This article is in another language than English (“{code}”), so nothing in it was marked.</source>
        <translation>Cet article est dans une autre langue que l’anglais (« {code} ») ; rien n’y a donc été marqué.</translation>
    </message>
    <message>
        <source>It may still come from “{source}”, named just before.</source>
        <translation>Cela vient peut-être encore de « {source} », nommé juste avant.</translation>
    </message>
    <message>
        <source>A quotation opens here with {mark} and no mark closes it, so where the quoted words end is a guess.</source>
        <translation>Une citation s’ouvre ici par {mark} et aucun signe ne la ferme ; où finissent les mots cités est donc une supposition.</translation>
    </message>
    <message>
        <source>A quotation closes here with {mark} and no mark opens it, so where the quoted words begin is a guess.</source>
        <translation>Une citation se ferme ici par {mark} et aucun signe ne l’ouvre ; où commencent les mots cités est donc une supposition.</translation>
    </message>
    <message>
        <source>Goes on with what “{source}” said before.</source>
        <translation>Continue ce que « {source} » disait avant.</translation>
    </message>
    <message>
        <source>Gives the words of somebody without naming the speaker in this sentence.</source>
        <translation>Donne les mots de quelqu’un sans nommer dans cette phrase qui parle.</translation>
    </message>
    <message>
        <source>“{cue}” shows that somebody says or thinks this, and the text does not say who.</source>
        <translation>« {cue} » montre que quelqu’un le dit ou le pense, et le texte ne dit pas qui.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, in quoted words.</source>
        <translation>Indique que cela vient de « {source} », en mots cités.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, in quoted words.</source>
        <translation>« {cue} » montre que cela vient de « {source} », en mots cités.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, retold in the writer’s words.</source>
        <translation>Indique que cela vient de « {source} », redit avec les mots de l’auteur.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, retold in the writer’s words.</source>
        <translation>« {cue} » montre que cela vient de « {source} », redit avec les mots de l’auteur.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, partly quoted and partly retold.</source>
        <translation>Indique que cela vient de « {source} », en partie cité et en partie redit.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, partly quoted and partly retold.</source>
        <translation>« {cue} » montre que cela vient de « {source} », en partie cité et en partie redit.</translation>
    </message>
    <message>
        <source>Where and when did this person say it, and what came before and after?</source>
        <translation>Où et quand cette personne l’a-t-elle dit, et qu’y avait-il avant et après ?</translation>
    </message>
    <message>
        <source>What were this person’s own words, and how could this person know?</source>
        <translation>Quels étaient les mots mêmes de cette personne, et comment pouvait-elle le savoir ?</translation>
    </message>
    <message>
        <source>Which statement by the organisation has these words, and what else is in it?</source>
        <translation>Quelle déclaration de l’organisation contient ces mots, et qu’y a-t-il d’autre dedans ?</translation>
    </message>
    <message>
        <source>What interest does the organisation have in this, and who says otherwise?</source>
        <translation>Quel intérêt l’organisation y a-t-elle, et qui dit autre chose ?</translation>
    </message>
    <message>
        <source>How could this person know, and why is no name given?</source>
        <translation>Comment cette personne pouvait-elle le savoir, et pourquoi aucun nom n’est-il donné ?</translation>
    </message>
    <message>
        <source>How could this person know, why is no name given, and does anyone say it by name?</source>
        <translation>Comment cette personne pouvait-elle le savoir, pourquoi aucun nom n’est-il donné, et quelqu’un le dit-il sous son nom ?</translation>
    </message>
    <message>
        <source>Who exactly said these words?</source>
        <translation>Qui exactement a dit ces mots ?</translation>
    </message>
    <message>
        <source>Who exactly says so, and how many are they?</source>
        <translation>Qui exactement le dit, et combien sont-ils ?</translation>
    </message>
    <message>
        <source>Can you open the document and find these words in it?</source>
        <translation>Pouvez-vous ouvrir le document et y trouver ces mots ?</translation>
    </message>
    <message>
        <source>Can you open the document, and does it say the same?</source>
        <translation>Pouvez-vous ouvrir le document, et dit-il la même chose ?</translation>
    </message>
    <message>
        <source>How did the outlet get these words: did it ask, or does it repeat another outlet?</source>
        <translation>Comment le média a-t-il eu ces mots : a-t-il demandé, ou reprend-il un autre média ?</translation>
    </message>
    <message>
        <source>How did the outlet learn this: did it see, ask, or repeat another outlet?</source>
        <translation>Comment le média l’a-t-il appris : l’a-t-il vu, demandé, ou repris d’un autre média ?</translation>
    </message>
    <message>
        <source>A named person can be looked up and asked, which is what a source is for.</source>
        <translation>Une personne nommée peut être retrouvée et interrogée ; c’est à cela que sert une source.</translation>
    </message>
    <message>
        <source>Organisations publish what they say, so it can often be found on their own pages.</source>
        <translation>Les organisations publient ce qu’elles disent ; on le trouve donc souvent sur leurs propres pages.</translation>
    </message>
    <message>
        <source>Some people risk their job or their safety if they give a name.</source>
        <translation>Certaines personnes risquent leur emploi ou leur sécurité si elles donnent un nom.</translation>
    </message>
    <message>
        <source>Where many people say the same thing, naming one of them may not help.</source>
        <translation>Quand beaucoup de personnes disent la même chose, en nommer une n’aide pas forcément.</translation>
    </message>
    <message>
        <source>A document can be opened by anyone who finds it.</source>
        <translation>Un document peut être ouvert par quiconque le trouve.</translation>
    </message>
    <message>
        <source>Reporters often see and ask for themselves.</source>
        <translation>Les journalistes voient et demandent souvent eux-mêmes.</translation>
    </message>
    <message>
        <source>With “{words}”, the article says that this is possible, not that it is certain.</source>
        <translation>Avec « {words} », l’article dit que c’est possible, pas que c’est certain.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted says that this is possible, not that it is certain.</source>
        <translation>Avec « {words} », la personne citée dit que c’est possible, pas que c’est certain.</translation>
    </message>
    <message>
        <source>What would have to be known to say it without this word?</source>
        <translation>Que faudrait-il savoir pour le dire sans ce mot ?</translation>
    </message>
    <message>
        <source>Where things are not yet known, this is the careful way to say so.</source>
        <translation>Quand on ne sait pas encore, c’est la façon prudente de le dire.</translation>
    </message>
    <message>
        <source>With “{words}”, the article gives this as how it looks or what is thought, not as settled.</source>
        <translation>Avec « {words} », l’article donne cela comme une apparence ou une opinion, pas comme établi.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted gives this as how it looks or what is thought, not as settled.</source>
        <translation>Avec « {words} », la personne citée donne cela comme une apparence ou une opinion, pas comme établi.</translation>
    </message>
    <message>
        <source>Who sees it this way, and what do they go by?</source>
        <translation>Qui le voit ainsi, et sur quoi s’appuie-t-on ?</translation>
    </message>
    <message>
        <source>Showing that something is a view or an impression is careful writing.</source>
        <translation>Montrer qu’il s’agit d’un avis ou d’une impression, c’est écrire avec soin.</translation>
    </message>
    <message>
        <source>With “{words}”, the article leaves open how sure this is.</source>
        <translation>Avec « {words} », l’article laisse ouvert à quel point c’est sûr.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted leaves open how sure this is.</source>
        <translation>Avec « {words} », la personne citée laisse ouvert à quel point c’est sûr.</translation>
    </message>
    <message>
        <source>What makes it likely, and who says so?</source>
        <translation>Qu’est-ce qui le rend probable, et qui le dit ?</translation>
    </message>
    <message>
        <source>Saying how sure one is helps the reader.</source>
        <translation>Dire à quel point on est sûr aide le lecteur.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not settled.</source>
        <translation>« {words} » dit que ce n’est pas établi.</translation>
    </message>
    <message>
        <source>What is known so far, and what is still open?</source>
        <translation>Que sait-on jusqu’ici, et qu’est-ce qui reste ouvert ?</translation>
    </message>
    <message>
        <source>Before something is established, this is the fair word for it.</source>
        <translation>Avant que quelque chose soit établi, c’est le mot juste.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not meant exactly.</source>
        <translation>« {words} » dit que ce n’est pas à prendre exactement.</translation>
    </message>
    <message>
        <source>Is an exact figure or measure published anywhere?</source>
        <translation>Un chiffre ou une mesure exacte sont-ils publiés quelque part ?</translation>
    </message>
    <message>
        <source>A rounded figure is often all that the reader needs.</source>
        <translation>Un chiffre arrondi suffit souvent au lecteur.</translation>
    </message>
    <message>
        <source>With “{words}”, the article uses a word or a reason without taking it over.</source>
        <translation>Avec « {words} », l’article emploie un mot ou une raison sans les reprendre à son compte.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted uses a word or a reason without taking it over.</source>
        <translation>Avec « {words} », la personne citée emploie un mot ou une raison sans les reprendre à son compte.</translation>
    </message>
    <message>
        <source>Whose word or reason is this, and what would others call it?</source>
        <translation>De qui est ce mot ou cette raison, et comment d’autres le diraient-ils ?</translation>
    </message>
    <message>
        <source>Writers keep a distance like this to show that a word belongs to somebody else.</source>
        <translation>On garde ainsi ses distances pour montrer qu’un mot est de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“{words}” makes this depend on something else.</source>
        <translation>« {words} » fait dépendre cela d’autre chose.</translation>
    </message>
    <message>
        <source>What does it depend on, and has that happened?</source>
        <translation>De quoi cela dépend-il, et est-ce arrivé ?</translation>
    </message>
    <message>
        <source>Plans and rules often come with conditions.</source>
        <translation>Les projets et les règles ont souvent des conditions.</translation>
    </message>
    <message>
        <source>Gives a figure, “{words}”, and does not say who counted.</source>
        <translation>Donne un chiffre, « {words} », et ne dit pas qui a compté.</translation>
    </message>
    <message>
        <source>Who published this figure first, counting what?</source>
        <translation>Qui a publié ce chiffre en premier, en comptant quoi ?</translation>
    </message>
    <message>
        <source>Reporters often give well-known figures without a source.</source>
        <translation>Les journalistes donnent souvent des chiffres connus sans source.</translation>
    </message>
    <message>
        <source>Says that one thing made another happen (“{words}”), and not who worked that out.</source>
        <translation>Dit qu’une chose en a entraîné une autre (« {words} »), et pas qui l’a établi.</translation>
    </message>
    <message>
        <source>Do two other outlets or an expert give the same cause?</source>
        <translation>Deux autres médias ou un expert donnent-ils la même cause ?</translation>
    </message>
    <message>
        <source>Some causes are plain to everyone who was there.</source>
        <translation>Certaines causes sont évidentes pour tous ceux qui étaient là.</translation>
    </message>
    <message>
        <source>Describes someone or something as “{words}” in the article’s own words; nobody is named as holding that view.</source>
        <translation>Décrit quelqu’un ou quelque chose comme « {words} » avec les mots de l’article ; personne n’est nommé comme étant de cet avis.</translation>
    </message>
    <message>
        <source>Who would use this word, and who would object?</source>
        <translation>Qui emploierait ce mot, et qui le contesterait ?</translation>
    </message>
    <message>
        <source>Where everyone would describe it so, naming one person adds little.</source>
        <translation>Là où tout le monde le décrirait ainsi, nommer une personne apporte peu.</translation>
    </message>
    <message>
        <source>Says “{words}”, which is about all, most, or a change over time, and gives no count.</source>
        <translation>Dit « {words} », ce qui porte sur tous, la plupart ou un changement dans le temps, et ne donne aucun compte.</translation>
    </message>
    <message>
        <source>What list or record would show this?</source>
        <translation>Quelle liste ou quel relevé le montrerait ?</translation>
    </message>
    <message>
        <source>A trend may have been shown with figures in earlier reports.</source>
        <translation>Une tendance a pu être montrée par des chiffres dans des articles précédents.</translation>
    </message>
    <message>
        <source>Says what is going to happen or is planned (“{words}”), not how the writer knows.</source>
        <translation>Dit ce qui va arriver ou est prévu (« {words} »), pas comment l’auteur le sait.</translation>
    </message>
    <message>
        <source>Did they say so themselves, and where?</source>
        <translation>L’ont-ils dit eux-mêmes, et où ?</translation>
    </message>
    <message>
        <source>Dates and plans are often announced in public.</source>
        <translation>Les dates et les projets sont souvent annoncés en public.</translation>
    </message>
    <message>
        <source>Reports that something happened, in the article’s own voice: “{words}”.</source>
        <translation>Rapporte que quelque chose s’est passé, au nom de l’article lui-même : « {words} ».</translation>
    </message>
    <message>
        <source>Can you find one other report or record that is not copied from this one?</source>
        <translation>Pouvez-vous trouver un autre article ou relevé qui ne soit pas copié de celui-ci ?</translation>
    </message>
    <message>
        <source>News often tells known events without a source for each.</source>
        <translation>L’actualité raconte souvent des événements connus sans source pour chacun.</translation>
    </message>
    <message>
        <source>The library “{name}” cannot be loaded.</source>
        <translation>La bibliothèque logicielle « {name} » ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>The model in “{folder}” cannot be loaded.</source>
        <translation>Le modèle dans « {folder} » ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The trained model could not be loaded, so the marks were made by rules alone and miss more. {why}</source>
        <translation>Le modèle entraîné n’a pas pu être chargé ; les marques viennent donc de règles seules et en manquent davantage. {why}</translation>
    </message>
    <message>
        <source>The notes file is not in its place, or empty, although there are backups of it.</source>
        <translation>Le fichier de notes n’est pas à sa place, ou est vide, alors qu’il en existe des sauvegardes.</translation>
    </message>
    <message>
        <source>The folder for your notes, “{folder}”, cannot be made: {why}.</source>
        <translation>Le dossier de vos notes, « {folder} », ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>The backup is back. What the notes file held before is now the newest backup.</source>
        <translation>La sauvegarde est de retour. Ce que contenait le fichier de notes est maintenant la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is kept. Details are in “{file}”.</source>
        <translation>Une erreur s’est produite dans le programme. Ce que vous avez saisi est gardé. Les détails sont dans « {file} ».</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>elle n’est pas un objet</translation>
    </message>
    <message>
        <source>it was written by another program</source>
        <translation>elle a été écrite par un autre programme</translation>
    </message>
    <message>
        <source>it says nothing of what it is about</source>
        <translation>elle ne dit pas sur quoi elle porte</translation>
    </message>
    <message>
        <source>its words cannot be read</source>
        <translation>ses mots ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>son texte ne peut pas être lu</translation>
    </message>
    <message>
        <source>it has something else where an address with “{prefix}” has to be</source>
        <translation>elle a autre chose là où il faut une adresse avec « {prefix} »</translation>
    </message>
    <message>
        <source>The file is not of the kind “{schema}”, the only one of its family that this program reads.</source>
        <translation>Le fichier n’est pas du type « {schema} », le seul de sa famille que lit ce programme.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>Marque personnelle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>its text is not the one that its name stands for</source>
        <translation>son texte n’est pas celui que son nom désigne</translation>
    </message>
    <message>
        <source>it lacks a part, or has something else in its place</source>
        <translation>il lui manque une partie, ou elle a autre chose à sa place</translation>
    </message>
    <message>
        <source>a block of it has an impossible level</source>
        <translation>un de ses blocs a un niveau impossible</translation>
    </message>
    <message>
        <source>a place in it lies outside of its text</source>
        <translation>un de ses endroits se trouve hors de son texte</translation>
    </message>
    <message>
        <source>its blocks do not lie in a row</source>
        <translation>ses blocs ne se suivent pas</translation>
    </message>
    <message>
        <source>its blocks do not hold all of its text</source>
        <translation>ses blocs ne contiennent pas tout son texte</translation>
    </message>
    <message>
        <source>The file “{name}” could not be written: {why}.</source>
        <translation>Le fichier « {name} » n’a pas pu être écrit : {why}.</translation>
    </message>
    <message>
        <source>A set of EPUB annotations is about one publication; choose one article.</source>
        <translation>Un ensemble d’annotations EPUB porte sur une seule publication ; choisissez un article.</translation>
    </message>
    <message>
        <source>The file does not hold a list of at most {most} under “{name}”.</source>
        <translation>Le fichier ne contient pas de liste d’au plus {most} sous « {name} ».</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>elle figure deux fois dans le fichier</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>Sans marque ne veut pas dire vérifié.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>what somebody is reported to say, think or find</source>
        <translation>ce que quelqu’un dit, pense ou trouve, d’après l’article</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>qui le dit</translation>
    </message>
    <message>
        <source>Words of saying</source>
        <translation>Mots d’attribution</translation>
    </message>
    <message>
        <source>how the article says that it is theirs</source>
        <translation>comment l’article dit que c’est d’eux</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>words that leave something open, round it or keep it at a distance</source>
        <translation>mots qui laissent quelque chose ouvert, l’arrondissent ou le tiennent à distance</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sans source nommée</translation>
    </message>
    <message>
        <source>the article’s own statement; it does not say here where it comes from</source>
        <translation>énoncé de l’article lui-même ; il ne dit pas ici d’où il vient</translation>
    </message>
    <message>
        <source>Quotation mark unclear</source>
        <translation>Guillemet pas clair</translation>
    </message>
    <message>
        <source>its partner is missing</source>
        <translation>l’autre manque</translation>
    </message>
    <message>
        <source>words that the reader marked</source>
        <translation>mots que le lecteur a marqués</translation>
    </message>
    <message>
        <source>words that a note of the reader is about</source>
        <translation>mots sur lesquels porte une note du lecteur</translation>
    </message>
    <message>
        <source>In the margin: Q attributed, H uncertain, U no source named</source>
        <translation>En marge : Q attribué, H incertain, U sans source nommée</translation>
    </message>
    <message>
        <source>O own mark, N note</source>
        <translation>O marque personnelle, N note</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Author line</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Ligne de source</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Sur l’auteur</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>Avis du site</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Commentaires de lecteurs</translation>
    </message>
    <message>
        <source>Other parts of the page</source>
        <translation>Autres parties de la page</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>une personne nommée</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>une organisation nommée</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>le média lui-même</translation>
    </message>
    <message>
        <source>a modal verb</source>
        <translation>un verbe modal</translation>
    </message>
    <message>
        <source>a verb that leaves it open</source>
        <translation>un verbe qui laisse ouvert</translation>
    </message>
    <message>
        <source>an adverb</source>
        <translation>un adverbe</translation>
    </message>
    <message>
        <source>an adjective or noun</source>
        <translation>un adjectif ou un nom</translation>
    </message>
    <message>
        <source>a rounded figure</source>
        <translation>un chiffre arrondi</translation>
    </message>
    <message>
        <source>words kept at a distance</source>
        <translation>des mots tenus à distance</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>une condition</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>une cause</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>une description</translation>
    </message>
    <message>
        <source>a trend</source>
        <translation>une tendance</translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation>une prévision</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>a named source in {count}</source>
        <translation>une source nommée dans {count}</translation>
    </message>
    <message>
        <source>only an unnamed one in {count}</source>
        <translation>seulement une source anonyme dans {count}</translation>
    </message>
    <message>
        <source>one for a part in {count}</source>
        <translation>une source pour une partie dans {count}</translation>
    </message>
    <message>
        <source>none in {count}</source>
        <translation>aucune dans {count}</translation>
    </message>
    <message>
        <source>nothing to check in {count}</source>
        <translation>rien à vérifier dans {count}</translation>
    </message>
    <message>
        <source>1 weaker “No source named” mark is left out here.</source>
        <translation>1 marque « Sans source nommée » plus faible est omise ici.</translation>
    </message>
    <message>
        <source>{count} weaker “No source named” marks are left out here.</source>
        <translation>{count} marques « Sans source nommée » plus faibles sont omises ici.</translation>
    </message>
    <message>
        <source>{count} body sentences</source>
        <translation>{count} phrases de l’article</translation>
    </message>
    <message>
        <source>1 body sentence</source>
        <translation>1 phrase de l’article</translation>
    </message>
    <message>
        <source>{counted}, not analysed.</source>
        <translation>{counted}, pas analysées.</translation>
    </message>
    <message>
        <source>{counted}: {parts}.</source>
        <translation>{counted} : {parts}.</translation>
    </message>
    <message>
        <source>Published by {outlet}</source>
        <translation>Publié par {outlet}</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>Média non indiqué</translation>
    </message>
    <message>
        <source>author not given</source>
        <translation>auteur non indiqué</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>date non indiquée</translation>
    </message>
    <message>
        <source>Attributed to {kind}</source>
        <translation>Attribué, {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}</source>
        <translation>Incertain, {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}, inside a quotation</source>
        <translation>Incertain, {kind}, dans une citation</translation>
    </message>
    <message>
        <source>No source named, {kind}</source>
        <translation>Sans source nommée, {kind}</translation>
    </message>
    <message>
        <source>{heading} (the program is not sure)</source>
        <translation>{heading} (le programme n’est pas sûr)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>À chercher plus tard</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>Pas vérifiable ici</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Étayée</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>En partie étayée</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Sources en désaccord</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>Preuves insuffisantes</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredite</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>une comparaison</translation>
    </message>
    <message>
        <source>an opinion</source>
        <translation>une opinion</translation>
    </message>
    <message>
        <source>background</source>
        <translation>du contexte</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>stopped before sharing or believing</source>
        <translation>arrêt avant de partager ou de croire</translation>
    </message>
    <message>
        <source>looked who is behind it</source>
        <translation>cherché qui est derrière</translation>
    </message>
    <message>
        <source>looked for other coverage</source>
        <translation>cherché d’autres médias</translation>
    </message>
    <message>
        <source>traced a quotation</source>
        <translation>remonté à une citation</translation>
    </message>
    <message>
        <source>traced a figure</source>
        <translation>remonté à un chiffre</translation>
    </message>
    <message>
        <source>traced a picture</source>
        <translation>remonté à une image</translation>
    </message>
    <message>
        <source>read the document itself</source>
        <translation>lu le document lui-même</translation>
    </message>
    <message>
        <source>asked an expert or a reference work</source>
        <translation>consulté un expert ou un ouvrage de référence</translation>
    </message>
    <message>
        <source>compared articles</source>
        <translation>comparé des articles</translation>
    </message>
    <message>
        <source>checked dates and places</source>
        <translation>vérifié dates et lieux</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>Donne du contexte</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>the document itself</source>
        <translation>le document lui-même</translation>
    </message>
    <message>
        <source>data</source>
        <translation>des données</translation>
    </message>
    <message>
        <source>an eyewitness</source>
        <translation>un témoin direct</translation>
    </message>
    <message>
        <source>an official statement</source>
        <translation>une déclaration officielle</translation>
    </message>
    <message>
        <source>a party to the event</source>
        <translation>une partie prenante</translation>
    </message>
    <message>
        <source>news, independent</source>
        <translation>presse indépendante</translation>
    </message>
    <message>
        <source>news of a state or party</source>
        <translation>presse d’un État ou d’un parti</translation>
    </message>
    <message>
        <source>an international or non-government organisation</source>
        <translation>une organisation internationale ou non gouvernementale</translation>
    </message>
    <message>
        <source>academic work</source>
        <translation>travaux universitaires</translation>
    </message>
    <message>
        <source>a reference work</source>
        <translation>un ouvrage de référence</translation>
    </message>
    <message>
        <source>a fact check</source>
        <translation>une vérification des faits</translation>
    </message>
    <message>
        <source>in the reference pack</source>
        <translation>dans le recueil de références</translation>
    </message>
    <message>
        <source>in another article of the set</source>
        <translation>dans un autre article de la séquence</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez forte</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>before the marks were shown</source>
        <translation>avant l’affichage des marques</translation>
    </message>
    <message>
        <source>after the marks were shown</source>
        <translation>après l’affichage des marques</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>après la discussion</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>J’hésite</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>un résultat</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>une preuve</translation>
    </message>
    <message>
        <source>where in the evidence it stands</source>
        <translation>l’endroit dans la preuve</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>la question à chercher</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>un endroit où chercher</translation>
    </message>
    <message>
        <source>The words around this passage have changed since.</source>
        <translation>Les mots autour de ce passage ont changé depuis.</translation>
    </message>
    <message>
        <source>It is not sure where these words are in the text as it is now.</source>
        <translation>On ne sait pas avec certitude où sont ces mots dans le texte actuel.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>Ces mots ne sont plus dans le texte.</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>indépendante</translation>
    </message>
    <message>
        <source>several sources</source>
        <translation>plusieurs sources</translation>
    </message>
    <message>
        <source>shows its evidence</source>
        <translation>montre ses preuves</translation>
    </message>
    <message>
        <source>in a position to know</source>
        <translation>en position de savoir</translation>
    </message>
    <message>
        <source>names its sources</source>
        <translation>nomme ses sources</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayée</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>en partie étayée</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>sources en désaccord</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>preuves insuffisantes</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contredite</translation>
    </message>
    <message>
        <source>could not be checked here</source>
        <translation>pas vérifiable ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Elle porte sur</translation>
    </message>
    <message>
        <source>Why this finding</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Believed it</source>
        <translation>Y croyait</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>l’enseignant</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>no title given</source>
        <translation>sans titre indiqué</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>À quel endroit</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Asked of it</source>
        <translation>Questions posées</translation>
    </message>
    <message>
        <source>Same origin as</source>
        <translation>Même origine que</translation>
    </message>
    <message>
        <source>{items} items, 1 origin.</source>
        <translation>{items} éléments, 1 origine.</translation>
    </message>
    <message>
        <source>{items} items, {origins} origins.</source>
        <translation>{items} éléments, {origins} origines.</translation>
    </message>
    <message>
        <source>before checking {level} of 100</source>
        <translation>avant de vérifier {level} sur 100</translation>
    </message>
    <message>
        <source>after checking {level} of 100</source>
        <translation>après avoir vérifié {level} sur 100</translation>
    </message>
    <message>
        <source>The file holds no notes that this program can read.</source>
        <translation>Le fichier ne contient aucune note que ce programme puisse lire.</translation>
    </message>
    <message>
        <source>two items of its evidence have the same id</source>
        <translation>deux de ses pièces ont le même identifiant</translation>
    </message>
    <message>
        <source>it has a field that this program does not know, “{name}”</source>
        <translation>elle a un champ que ce programme ne connaît pas, « {name} »</translation>
    </message>
    <message>
        <source>its field “{name}” is missing</source>
        <translation>son champ « {name} » manque</translation>
    </message>
    <message>
        <source>its field “{name}” {why}</source>
        <translation>son champ « {name} » {why}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>dépasse {longest} caractères</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>n’est pas un identifiant</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>n’est pas un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>n’est pas une heure</translation>
    </message>
    <message>
        <source>is none of the words it can be</source>
        <translation>n’est aucun des mots possibles</translation>
    </message>
    <message>
        <source>is not a list of at most {most}</source>
        <translation>n’est pas une liste de {most} au plus</translation>
    </message>
    <message>
        <source>is not as long as its words</source>
        <translation>n’a pas la longueur de ses mots</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB and was not read.</source>
        <translation>Le fichier dépasse {size} Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 and was not read.</source>
        <translation>Le fichier n’est pas du texte en UTF-8 et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file is not valid JSON and was not read: {why}.</source>
        <translation>Le fichier n’est pas du JSON valide et n’a pas été lu : {why}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply and was not read.</source>
        <translation>Le fichier est imbriqué trop profondément et n’a pas été lu.</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>un nom figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} n’est pas un nombre</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) and was not read.</source>
        <translation>Le fichier contient une moitié de caractère (un substitut isolé) et n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file holds a character with the number zero and was not read.</source>
        <translation>Le fichier contient un caractère de numéro zéro et n’a pas été lu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Before you read: what do you expect, and how much do you believe it, from 0 to 100?</source>
        <translation>Avant de lire : à quoi vous attendez-vous, et à quel point y croyez-vous, de 0 à 100 ?</translation>
    </message>
    <message>
        <source>Who is behind this text? What do others say about them?</source>
        <translation>Qui est derrière ce texte ? Qu’en disent les autres ?</translation>
    </message>
    <message>
        <source>Underline what somebody said or thinks. Who is it, and how could they know?</source>
        <translation>Soulignez ce que quelqu’un a dit ou pense. Qui est-ce, et comment pouvait-il le savoir ?</translation>
    </message>
    <message>
        <source>Which statements name no source? Copy the one that matters most.</source>
        <translation>Quels énoncés ne nomment aucune source ? Copiez celui qui compte le plus.</translation>
    </message>
    <message>
        <source>Which words leave something open, such as “may”, “about” or “reportedly”? What do they change?</source>
        <translation>Quels mots laissent quelque chose ouvert, comme « may », « about » ou « reportedly » ? Que changent-ils ?</translation>
    </message>
    <message>
        <source>Choose one claim. What would you have to find to check it, and where would you look?</source>
        <translation>Choisissez une affirmation. Que faudrait-il trouver pour la vérifier, et où chercheriez-vous ?</translation>
    </message>
    <message>
        <source>What did you find, in which source, and where in it? Does it take its news from another one?</source>
        <translation>Qu’avez-vous trouvé, dans quelle source, et à quel endroit ? Tient-elle son information d’une autre ?</translation>
    </message>
    <message>
        <source>How much do you believe it now, from 0 to 100? What changed?</source>
        <translation>À quel point y croyez-vous maintenant, de 0 à 100 ? Qu’est-ce qui a changé ?</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good answer, if you say what you looked for.</source>
        <translation>« Je n’ai pas pu vérifier ceci ici » est une bonne réponse, si vous dites ce que vous avez cherché.</translation>
    </message>
    <message>
        <source>The set does not say who may use it.</source>
        <translation>La séquence ne dit pas qui peut l’utiliser.</translation>
    </message>
    <message>
        <source>There is no well-sourced article for contrast.</source>
        <translation>Il n’y a pas d’article bien sourcé pour le contraste.</translation>
    </message>
    <message>
        <source>Every article has full guidance; help that fades lets students read on their own.</source>
        <translation>Chaque article a un guidage complet ; une aide qui diminue amène les élèves à lire seuls.</translation>
    </message>
    <message>
        <source>The articles take {minutes} minutes and the set only {planned}.</source>
        <translation>Les articles prennent {minutes} minutes et la séquence seulement {planned}.</translation>
    </message>
    <message>
        <source>The article “{title}” has no rights note.</source>
        <translation>L’article « {title} » n’a pas de mention de droits.</translation>
    </message>
    <message>
        <source>No card says who is behind the article “{title}”.</source>
        <translation>Aucune fiche ne dit qui est derrière l’article « {title} ».</translation>
    </message>
    <message>
        <source>There is no mark to show in the article “{title}”.</source>
        <translation>Il n’y a aucune marque à montrer dans l’article « {title} ».</translation>
    </message>
    <message>
        <source>The marks in “{title}” are shown from the start, without a gate.</source>
        <translation>Les marques de « {title} » s’affichent dès le début, sans condition.</translation>
    </message>
    <message>
        <source>Nobody has looked at the {count} least certain marks in “{title}” yet.</source>
        <translation>Personne n’a encore regardé les {count} marques les moins sûres de « {title} ».</translation>
    </message>
    <message>
        <source>A mark in “{title}” was added without a reason: “{words}”.</source>
        <translation>Une marque de « {title} » a été ajoutée sans raison donnée : « {words} ».</translation>
    </message>
    <message>
        <source>A mark in “{title}” was rejected without a reason: “{words}”.</source>
        <translation>Une marque de « {title} » a été rejetée sans raison donnée : « {words} ».</translation>
    </message>
    <message>
        <source>A mark that was accepted is not made by the program any more: “{words}”.</source>
        <translation>Le programme ne fait plus une marque qui avait été acceptée : « {words} ».</translation>
    </message>
    <message>
        <source>A mark that was rejected is not made by the program any more: “{words}”.</source>
        <translation>Le programme ne fait plus une marque qui avait été rejetée : « {words} ».</translation>
    </message>
    <message>
        <source>A mark that was changed is not made by the program any more: “{words}”.</source>
        <translation>Le programme ne fait plus une marque qui avait été modifiée : « {words} ».</translation>
    </message>
    <message>
        <source>A mark of the set is not made by the program any more: “{words}”.</source>
        <translation>Le programme ne fait plus une marque de la séquence : « {words} ».</translation>
    </message>
    <message>
        <source>Students are to check a claim, and there is nothing to check it with.</source>
        <translation>Les élèves doivent vérifier une affirmation, et il n’y a rien pour la vérifier.</translation>
    </message>
    <message>
        <source>The card “{name}” has a line without a citation: “{words}”.</source>
        <translation>La fiche « {name} » a une ligne sans référence : « {words} ».</translation>
    </message>
    <message>
        <source>The document “{title}” does not say where it is from.</source>
        <translation>Le document « {title} » ne dit pas d’où il vient.</translation>
    </message>
    <message>
        <source>The document “{title}” has no rights note.</source>
        <translation>Le document « {title} » n’a pas de mention de droits.</translation>
    </message>
    <message>
        <source>The prompt “{words}” has no key.</source>
        <translation>La consigne « {words} » n’a pas de corrigé.</translation>
    </message>
    <message>
        <source>The key does not say what to mark in “{title}”.</source>
        <translation>Le corrigé ne dit pas quoi marquer dans « {title} ».</translation>
    </message>
    <message>
        <source>Students can read a text of the key in their edition: “{words}”.</source>
        <translation>Les élèves peuvent lire un texte du corrigé dans leur édition : « {words} ».</translation>
    </message>
    <message>
        <source>{count} hand-ins</source>
        <translation>{count} rendus</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>{count} listes</translation>
    </message>
    <message>
        <source>{hand_ins} and {lists} of who is who, on this computer. Files on sticks and in hand-in folders, and reports and feedback that you saved, stay where they are.</source>
        <translation>{hand_ins} et {lists} de qui est qui, sur cet ordinateur. Les fichiers sur des clés USB et dans des dossiers de rendu, ainsi que les rapports et retours que vous avez enregistrés, restent où ils sont.</translation>
    </message>
    <message>
        <source>1 hand-in</source>
        <translation>1 rendu</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>1 liste</translation>
    </message>
    <message>
        <source>The list of who is who, “{path}”, cannot be read.</source>
        <translation>La liste de qui est qui, « {path} », ne peut pas être lue.</translation>
    </message>
    <message>
        <source>What the class came to, “{path}”, cannot be read.</source>
        <translation>La conclusion de la classe, « {path} », ne peut pas être lue.</translation>
    </message>
    <message>
        <source>{count} of the files could not be deleted, among them “{name}”.</source>
        <translation>{count} des fichiers n’ont pas pu être supprimés, dont « {name} ».</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>Le dossier « {folder} » ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>This belongs to another set, “{title}”.</source>
        <translation>Ceci appartient à une autre séquence, « {title} ».</translation>
    </message>
    <message>
        <source>This belongs to version {other} of the set; version {version} is being collected.</source>
        <translation>Ceci appartient à la version {other} de la séquence ; on recueille la version {version}.</translation>
    </message>
    <message>
        <source>Whoever handed this in gave no name; name them, or join them to somebody, and it is used.</source>
        <translation>Ce travail a été rendu sans nom ; nommez la personne ou réunissez-la avec une autre, et il est utilisé.</translation>
    </message>
    <message>
        <source>This is the same hand-in as “{other}”.</source>
        <translation>C’est le même rendu que « {other} ».</translation>
    </message>
    <message>
        <source>This is hand-in {number}; one with the same number, handed in later, of the same person was used.</source>
        <translation>C’est le rendu {number} ; un autre du même numéro et de la même personne, rendu plus tard, a été utilisé.</translation>
    </message>
    <message>
        <source>This is hand-in {number}; hand-in {last} of the same person was used.</source>
        <translation>C’est le rendu {number} ; le rendu {last} de la même personne a été utilisé.</translation>
    </message>
    <message>
        <source>a mark of the layer “{layer}” has one of these kinds: {words}; “{kind}” is not among them.</source>
        <translation>une marque du calque « {layer} » a l’un de ces types : {words} ; « {kind} » n’en fait pas partie.</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Only the teacher’s edition can be changed.</source>
        <translation>C’est l’édition élève d’une séquence. Seule l’édition enseignant peut être modifiée.</translation>
    </message>
    <message>
        <source>The folder for drafts cannot be made: {why}.</source>
        <translation>Le dossier des brouillons ne peut pas être créé : {why}.</translation>
    </message>
    <message>
        <source>The draft could not be moved: {why}.</source>
        <translation>Le brouillon n’a pas pu être déplacé : {why}.</translation>
    </message>
    <message>
        <source>feedback file</source>
        <translation>fichier de retour</translation>
    </message>
    <message>
        <source>The set names a file outside of its folder: “{file}”.</source>
        <translation>La séquence nomme un fichier hors de son dossier : « {file} ».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>« {name} » manque.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>« {name} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8.</source>
        <translation>« {name} » n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is empty or larger than {size} MB.</source>
        <translation>« {name} » est vide ou dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>A student edition lacks what only the teacher has; unpack the teacher’s edition.</source>
        <translation>Il manque à une édition élève ce que seul l’enseignant a ; décompressez l’édition enseignant.</translation>
    </message>
    <message>
        <source>There is a lesson.toml in “{folder}” already, and it is not replaced.</source>
        <translation>Il y a déjà un lesson.toml dans « {folder} », et il n’est pas remplacé.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>Il n’y a pas de dossier « {folder} ».</translation>
    </message>
    <message>
        <source>This folder cannot be read: {why}.</source>
        <translation>Ce dossier ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>There are more than {most} files in “{folder}”; choose the folder of hand-ins.</source>
        <translation>Il y a plus de {most} fichiers dans « {folder} » ; choisissez le dossier des rendus.</translation>
    </message>
    <message>
        <source>This is a link or a device; it was not followed.</source>
        <translation>C’est un lien ou un périphérique ; il n’a pas été suivi.</translation>
    </message>
    <message>
        <source>This file cannot be read: {why}.</source>
        <translation>Ce fichier ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>This hand-in was not written to its end; ask for it once more.</source>
        <translation>Ce rendu n’a pas été écrit jusqu’au bout ; demandez-le encore une fois.</translation>
    </message>
    <message>
        <source>This is a hand-in as a page to read; the hand-in itself is used.</source>
        <translation>C’est un rendu sous forme de page à lire ; le rendu lui-même est utilisé.</translation>
    </message>
    <message>
        <source>This is no hand-in file.</source>
        <translation>Ce n’est pas un fichier de rendu.</translation>
    </message>
    <message>
        <source>This archive is too large, or too deep in others, to look into; unpack it and collect once more.</source>
        <translation>Cette archive est trop grande, ou trop imbriquée dans d’autres, pour être parcourue ; décompressez-la et recueillez encore une fois.</translation>
    </message>
    <message>
        <source>This archive is damaged or cut off.</source>
        <translation>Cette archive est endommagée ou tronquée.</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>This file is damaged inside its archive.</source>
        <translation>Ce fichier est endommagé dans son archive.</translation>
    </message>
    <message>
        <source>The archive grows too large when it is unpacked; this was not read.</source>
        <translation>L’archive devient trop grande une fois décompressée ; ceci n’a pas été lu.</translation>
    </message>
    <message>
        <source>The marks of the set are not shown yet: mark the article on your own first.</source>
        <translation>Les marques de la séquence ne sont pas encore affichées : marquez d’abord l’article par vous-même.</translation>
    </message>
    <message>
        <source>The marks were shown already, so what you believed before stays as it is.</source>
        <translation>Les marques ont déjà été affichées ; ce que vous croyiez avant reste donc tel quel.</translation>
    </message>
    <message>
        <source>This is version {version} of “{title}”. You work with version {mine} already.</source>
        <translation>C’est la version {version} de « {title} ». Vous travaillez déjà avec la version {mine}.</translation>
    </message>
    <message>
        <source>“{title}” is another set than “{other}”, so nothing was moved.</source>
        <translation>« {title} » est une autre séquence que « {other} » ; rien n’a donc été déplacé.</translation>
    </message>
    <message>
        <source>lesson set</source>
        <translation>fichier de séquence</translation>
    </message>
    <message>
        <source>A student edition holds no key.</source>
        <translation>Une édition élève ne contient pas de corrigé.</translation>
    </message>
    <message>
        <source>A text of the set holds half of a character, so the set cannot be written.</source>
        <translation>Un texte de la séquence contient une moitié de caractère ; la séquence ne peut donc pas être écrite.</translation>
    </message>
    <message>
        <source>The set is too large for a file; take some of its articles or documents out.</source>
        <translation>La séquence est trop grande pour un fichier ; retirez-en des articles ou des documents.</translation>
    </message>
    <message>
        <source>This lesson set needs Lateral Reader {least} or newer; this one is {version}.</source>
        <translation>Cette séquence demande Lateral Reader {least} ou plus récent ; celui-ci est {version}.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Older hand-in</source>
        <translation>Rendu plus ancien</translation>
    </message>
    <message>
        <source>Same hand-in again</source>
        <translation>Encore le même rendu</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>Autre séquence</translation>
    </message>
    <message>
        <source>Another version of the set</source>
        <translation>Autre version de la séquence</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>D’un programme plus récent</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Page à lire</translation>
    </message>
    <message>
        <source>Not a hand-in</source>
        <translation>Pas un rendu</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>moins de {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>All readers agree on {share} sentences, counting those that somebody or the key marked.</source>
        <translation>Phrases sur lesquelles tous les lecteurs s’accordent, parmi celles que quelqu’un ou le corrigé a marquées : {share}.</translation>
    </message>
    <message>
        <source>Two readers, on average, agree on {share} of the sentences that one of them marked.</source>
        <translation>Phrases sur lesquelles deux lecteurs s’accordent, en moyenne, parmi celles que l’un d’eux a marquées : {share}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha is not defined here: too little was marked, or everybody marked the same.</source>
        <translation>L’alpha de Krippendorff n’est pas défini ici : trop peu a été marqué, ou tous ont marqué la même chose.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) over these sentences: {value}. 1 is full agreement, 0 is what chance gives.</source>
        <translation>Alpha de Krippendorff (nominal) sur ces phrases : {value}. 1 est un accord complet, 0 ce que donne le hasard.</translation>
    </message>
    <message>
        <source>The key marks nothing here.</source>
        <translation>Le corrigé ne marque rien ici.</translation>
    </message>
    <message>
        <source>Marked where the key marks: {share} sentences.</source>
        <translation>Phrases marquées là où le corrigé marque : {share}.</translation>
    </message>
    <message>
        <source>Marked where it marks nothing: {share}.</source>
        <translation>Marquées là où il ne marque rien : {share}.</translation>
    </message>
    <message>
        <source>Marked as something else: {count}.</source>
        <translation>Marquées comme autre chose : {count}.</translation>
    </message>
    <message>
        <source>The set “{title}”, version {version}; this is hand-in {number}.</source>
        <translation>La séquence « {title} », version {version} ; ceci est le rendu {number}.</translation>
    </message>
    <message>
        <source>{marks} of your own, with the words you marked and your reasons.</source>
        <translation>{marks} de vous, avec les mots marqués et vos raisons.</translation>
    </message>
    <message>
        <source>{changes} to your marks after the marks of the set were shown.</source>
        <translation>{changes} de vos marques après l’affichage des marques de la séquence.</translation>
    </message>
    <message>
        <source>{notes} with {evidence} of evidence.</source>
        <translation>{notes} avec {evidence}.</translation>
    </message>
    <message>
        <source>{answers} to marks, {why} with a reason.</source>
        <translation>{answers} à des marques, dont {why} avec une raison.</translation>
    </message>
    <message>
        <source>{answers} to questions of the set.</source>
        <translation>{answers} à des questions de la séquence.</translation>
    </message>
    <message>
        <source>How much you believed {articles}.</source>
        <translation>À quel point vous y avez cru : {articles}.</translation>
    </message>
    <message>
        <source>How many minutes you spent with {articles}.</source>
        <translation>Combien de minutes vous y avez passé : {articles}.</translation>
    </message>
    <message>
        <source>When you wrote each mark, note and answer, and when you hand in, by the clock of this computer.</source>
        <translation>Quand vous avez écrit chaque marque, note et réponse, et quand vous rendez, selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing else: no other articles or notes, no text of the articles but the words you marked and a few words around them, and nothing about this computer.</source>
        <translation>Rien d’autre : ni d’autres articles ou notes, ni le texte des articles hors des mots marqués et de quelques mots autour, ni rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No name, and the random number of your profile, which begins with {id}.</source>
        <translation>Aucun nom, et le numéro aléatoire de votre profil, qui commence par {id}.</translation>
    </message>
    <message>
        <source>Your name, “{name}”, and the random number of your profile, which begins with {id}.</source>
        <translation>Votre nom, « {name} », et le numéro aléatoire de votre profil, qui commence par {id}.</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>1 marque</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>{count} marques</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} changements</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>1 preuve</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>{count} preuves</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>{count} réponses</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} articles</translation>
    </message>
    <message>
        <source>hand-in file</source>
        <translation>fichier de rendu</translation>
    </message>
    <message>
        <source>This hand-in file is not as it has to be: {why}.</source>
        <translation>Ce fichier de rendu n’est pas comme il doit être : {why}.</translation>
    </message>
    <message>
        <source>The id of the set, “{value}”, is no UUID.</source>
        <translation>L’identifiant de la séquence, « {value} », n’est pas un UUID.</translation>
    </message>
    <message>
        <source>The set has no title.</source>
        <translation>La séquence n’a pas de titre.</translation>
    </message>
    <message>
        <source>The set has no article.</source>
        <translation>La séquence n’a pas d’article.</translation>
    </message>
    <message>
        <source>The version of the set has to be 1 or more.</source>
        <translation>La version de la séquence doit être 1 ou plus.</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>une consigne</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <source>a document of the set</source>
        <translation>un document de la séquence</translation>
    </message>
    <message>
        <source>an option of the prompt “{prompt}”</source>
        <translation>une option de la consigne « {prompt} »</translation>
    </message>
    <message>
        <source>“{value}” cannot be the id of {what}: use small letters, digits and hyphens.</source>
        <translation>« {value} » ne peut pas être un identifiant ({what}) : utilisez des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>“{name}” is more than once the id of {what}.</source>
        <translation>« {name} » sert plus d’une fois d’identifiant ({what}).</translation>
    </message>
    <message>
        <source>The article “{title}” is in the set twice.</source>
        <translation>L’article « {title} » est deux fois dans la séquence.</translation>
    </message>
    <message>
        <source>In the article “{id}” something lies beyond the end of the text.</source>
        <translation>Dans l’article « {id} », quelque chose dépasse la fin du texte.</translation>
    </message>
    <message>
        <source>In the article “{id}” two blocks overlap.</source>
        <translation>Dans l’article « {id} », deux blocs se chevauchent.</translation>
    </message>
    <message>
        <source>In the article “{id}” the words of the mark “{own_id}” do not stand where it says.</source>
        <translation>Dans l’article « {id} », les mots de la marque « {own_id} » ne sont pas là où elle l’indique.</translation>
    </message>
    <message>
        <source>In the article “{id}” two marks have the id “{value}”.</source>
        <translation>Dans l’article « {id} », deux marques ont l’identifiant « {value} ».</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks nothing.</source>
        <translation>La consigne « {id} » ne demande rien.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a choice and needs at least two options.</source>
        <translation>La consigne « {id} » est un choix et a besoin d’au moins deux options.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a comparison and needs two articles to compare.</source>
        <translation>La consigne « {id} » est une comparaison et a besoin de deux articles à comparer.</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks to mark passages and has to name an article.</source>
        <translation>La consigne « {id} » demande de marquer des passages et doit nommer un article.</translation>
    </message>
    <message>
        <source>The {what} “{name}” names an article that is not in the set, “{value}”.</source>
        <translation>« {name} » ({what}) nomme un article qui n’est pas dans la séquence, « {value} ».</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>The key is about the {what} “{value}”, which is not in the set.</source>
        <translation>Le corrigé porte sur « {value} » ({what}), qui n’est pas dans la séquence.</translation>
    </message>
    <message>
        <source>The key is about the {what} “{name}” more than once.</source>
        <translation>Le corrigé porte plus d’une fois sur « {name} » ({what}).</translation>
    </message>
    <message>
        <source>The key answers the prompt “{id}” with an option that it does not have, “{value}”.</source>
        <translation>Le corrigé répond à la consigne « {id} » par une option qu’elle n’a pas, « {value} ».</translation>
    </message>
    <message>
        <source>The key marks words that do not stand in their article, “{value}”.</source>
        <translation>Le corrigé marque des mots qui ne sont pas dans leur article, « {value} ».</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file elsewhere and was not read.</source>
        <translation>« {name} » est un lien vers un fichier placé ailleurs et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“{name}” or the text beside it is not as it was written ({why}).</source>
        <translation>« {name} » ou le texte à côté n’est pas tel qu’il a été écrit ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB and was not read.</source>
        <translation>« {name} » dépasse {size} Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>« {path} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {size} MB and was not read.</source>
        <translation>« {path} » dépasse {size} Mo et n’a pas été lu.</translation>
    </message>
    <message>
        <source>“{path}” is not written as TOML: {why}.</source>
        <translation>« {path} » n’est pas écrit en TOML : {why}.</translation>
    </message>
    <message>
        <source>Others on this computer have work on “{title}”, so it stays: {names}.</source>
        <translation>D’autres personnes ont sur cet ordinateur du travail sur « {title} », qui reste donc : {names}.</translation>
    </message>
    <message>
        <source>A text holds half of a character, so the file cannot be written.</source>
        <translation>Un texte contient une moitié de caractère ; le fichier ne peut donc pas être écrit.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be opened.</source>
        <translation>« {name} » n’est pas un fichier qui peut être ouvert.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>Le fichier « {name} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This {noun} holds too many parts, so it was not read.</source>
        <translation>Ce {noun} contient trop de parties ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This {noun} is damaged or cut off, so it was not read.</source>
        <translation>Ce {noun} est endommagé ou tronqué ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>A part of this {noun} holds too much, so it was not read.</source>
        <translation>Une partie de ce {noun} contient trop de choses ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This {noun} is larger than {size} MB, so it was not read.</source>
        <translation>Ce {noun} dépasse {size} Mo ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This {noun} does not hold the parts that it lists, so it was not read.</source>
        <translation>Ce {noun} ne contient pas les parties qu’il liste ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>A part of this {noun} was changed after it was written, so it was not read.</source>
        <translation>Une partie de ce {noun} a été modifiée après son écriture ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This is no {noun}.</source>
        <translation>Ce n’est pas un {noun}.</translation>
    </message>
    <message>
        <source>In this {noun} a part stands twice, so it was not read.</source>
        <translation>Dans ce {noun}, une partie figure deux fois ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This {noun} is packed as the program packs none, so it was not read.</source>
        <translation>Ce {noun} est compressé comme le programme n’en compresse pas ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This {noun} grows too large when it is unpacked, so it was not read.</source>
        <translation>Ce {noun} devient trop grand une fois décompressé ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This {noun} was written by a newer program; with that it can be read.</source>
        <translation>Ce {noun} a été écrit par un programme plus récent, qui peut le lire.</translation>
    </message>
    <message>
        <source>The list of parts in this {noun} is damaged, so it was not read.</source>
        <translation>La liste des parties de ce {noun} est endommagée ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{folder}”: {why}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans « {folder} » : {why}.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the backup was not brought back; close it and try again.</source>
        <translation>Un autre programme utilise le fichier de notes ; la sauvegarde n’a donc pas été restaurée. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>An earlier backup of the notes file cannot be deleted: {why}.</source>
        <translation>Une sauvegarde antérieure du fichier de notes ne peut pas être supprimée : {why}.</translation>
    </message>
    <message>
        <source>This is the notes file itself; choose another name or another folder.</source>
        <translation>C’est le fichier de notes lui-même ; choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be renamed: {why}.</source>
        <translation>Le fichier « {name} » ne peut pas être renommé : {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”: {why}.</source>
        <translation>Rien ne peut être écrit à côté de « {name} » : {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in its place.</source>
        <translation>Le fichier « {name} » n’est pas à sa place.</translation>
    </message>
    <message>
        <source>The notes cannot be saved: the file or its folder may only be read.</source>
        <translation>Les notes ne peuvent pas être enregistrées : le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The notes file is damaged and was left as it is; the folder “backups” beside it may hold an earlier copy.</source>
        <translation>Le fichier de notes est endommagé et a été laissé tel quel ; le dossier « backups » à côté en contient peut-être une copie antérieure.</translation>
    </message>
    <message>
        <source>The file is not a notes file of this program, or it is damaged; it was left as it is.</source>
        <translation>Le fichier n’est pas un fichier de notes de ce programme, ou il est endommagé ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; free some space and try again.</source>
        <translation>Le disque est plein ; le dernier changement n’a donc pas été enregistré. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The notes file cannot be opened; check that it and its folder may be read and written.</source>
        <translation>Le fichier de notes ne peut pas être ouvert ; vérifiez que lui et son dossier peuvent être lus et écrits.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the last change was not saved; try again.</source>
        <translation>Un autre programme utilise le fichier de notes ; le dernier changement n’a donc pas été enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds the notes does not answer; the last change was not saved.</source>
        <translation>Le disque qui contient les notes ne répond pas ; le dernier changement n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be written: {why}.</source>
        <translation>La copie « {name} » n’a pas pu être écrite : {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a notes file.</source>
        <translation>« {name} » est un dossier, pas un fichier de notes.</translation>
    </message>
    <message>
        <source>The notes file “{name}” cannot be read: {why}.</source>
        <translation>Le fichier de notes « {name} » ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program; it was left as it is.</source>
        <translation>« {name} » appartient à un autre programme ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of this program (file version {found}, this program reads up to {latest}); install the newer version to open them.</source>
        <translation>Ces notes ont été écrites par une version plus récente de ce programme (version de fichier {found}, ce programme lit jusqu’à {latest}) ; installez la version plus récente pour les ouvrir.</translation>
    </message>
    <message>
        <source>The notes file was moved, replaced or removed while the program was open, so the last change was not saved. Copy your text, and start the program again.</source>
        <translation>Le fichier de notes a été déplacé, remplacé ou supprimé pendant que le programme était ouvert ; le dernier changement n’a donc pas été enregistré. Copiez votre texte et redémarrez le programme.</translation>
    </message>
    <message>
        <source>Parts of the notes file are damaged and cannot be read; an earlier backup may still hold them.</source>
        <translation>Des parties du fichier de notes sont endommagées et illisibles ; une sauvegarde antérieure les contient peut-être encore.</translation>
    </message>
    <message>
        <source>The text of an article is not what it was.</source>
        <translation>Le texte d’un article n’est plus ce qu’il était.</translation>
    </message>
    <message>
        <source>A part of the notes file is damaged and cannot be read; an earlier backup may hold it.</source>
        <translation>Une partie du fichier de notes est endommagée et illisible ; une sauvegarde antérieure la contient peut-être.</translation>
    </message>
    <message>
        <source>is the heading “{words}”</source>
        <translation>est le titre « {words} »</translation>
    </message>
    <message>
        <source>says only “{words}”</source>
        <translation>dit seulement « {words} »</translation>
    </message>
    <message>
        <source>starts with “{words}”</source>
        <translation>commence par « {words} »</translation>
    </message>
    <message>
        <source>gives the date</source>
        <translation>donne la date</translation>
    </message>
    <message>
        <source>is a row of buttons</source>
        <translation>est une rangée de boutons</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>Archive web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>Livre EPUB</translation>
    </message>
    <message>
        <source>This older Word format cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>Cet ancien format Word ne peut pas être ouvert ; enregistrez-le en .docx, ou copiez le texte de l’article et collez-le.</translation>
    </message>
    <message>
        <source>RTF files cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>Les fichiers RTF ne peuvent pas être ouverts ; enregistrez-le en .docx, ou copiez le texte de l’article et collez-le.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>The text has {count} characters; the limit is {limit}.</source>
        <translation>Le texte a {count} caractères ; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is damaged, or it is no {format} in spite of its name.</source>
        <translation>{name} est endommagé, ou n’est pas au format « {format} » malgré son nom.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document that can be opened.</source>
        <translation>{name} est une archive sans document qui puisse être ouvert.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier « {path} ».</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, because you may not read it.</source>
        <translation>« {name} » ne peut pas être ouvert, car vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}).</source>
        <translation>« {name} » ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is too large; the limit is {limit}.</source>
        <translation>« {name} » est trop grand ; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>« {name} » est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file that can be opened.</source>
        <translation>« {name} » est un périphérique ou un tube, pas un fichier qui peut être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” has {size}; the limit is {limit}.</source>
        <translation>« {name} » fait {size} ; la limite est de {limit}.</translation>
    </message>
    <message>
        <source>This file is damaged, so it cannot be opened.</source>
        <translation>Ce fichier est endommagé ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>Ce fichier devient trop grand une fois décompressé ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This file is packed in a way that no word processor uses, so it was not opened.</source>
        <translation>Ce fichier est compressé comme ne le fait aucun traitement de texte ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This file is protected with a password, so it cannot be opened.</source>
        <translation>Ce fichier est protégé par un mot de passe ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>A part of this file is damaged, so it cannot be opened.</source>
        <translation>Une partie de ce fichier est endommagée ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>A part of this file is built in a way that no word processor uses, so it was not opened.</source>
        <translation>Une partie de ce fichier est construite comme ne le fait aucun traitement de texte ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>This text has more than {most} paragraphs, so it cannot be shown.</source>
        <translation>Ce texte a plus de {most} paragraphes ; il ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please open a part of it.</source>
        <translation>Ce texte a {count} caractères ; la limite est de {limit}. Ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>Lu en Windows-1252, car ce n’est pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>Read as UTF-16, because every other byte is empty.</source>
        <translation>Lu en UTF-16, car un octet sur deux est vide.</translation>
    </message>
    <message>
        <source>This may be Japanese in another encoding than UTF-8.</source>
        <translation>Il s’agit peut-être de japonais dans un autre encodage que l’UTF-8.</translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation>Certains caractères n’ont pas pu être lus et sont affichés comme �.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe de l’Ouest</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>balte</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>chinois simplifié</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chinois traditionnel</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>“{label}” is not the name of an encoding that can be read.</source>
        <translation>« {label} » n’est pas le nom d’un encodage qui peut être lu.</translation>
    </message>
    <message>
        <source>{name} does not hold text, so it cannot be opened.</source>
        <translation>{name} ne contient pas de texte ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>is a footnote</source>
        <translation>est une note de bas de page</translation>
    </message>
    <message>
        <source>is set as the head of every page</source>
        <translation>est composé comme en-tête de chaque page</translation>
    </message>
    <message>
        <source>is set as the foot of every page</source>
        <translation>est composé comme pied de chaque page</translation>
    </message>
    <message>
        <source>This Word document is damaged, so it cannot be opened.</source>
        <translation>Ce document Word est endommagé ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This book is damaged, so it cannot be opened.</source>
        <translation>Ce livre est endommagé ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This book is locked to one program, so it cannot be opened here.</source>
        <translation>Ce livre est verrouillé pour un seul programme ; il ne peut pas être ouvert ici.</translation>
    </message>
    <message>
        <source>A chapter is too tangled to be laid out, so it is shown as plain text.</source>
        <translation>Un chapitre est trop embrouillé pour être mis en page ; il est affiché en texte brut.</translation>
    </message>
    <message>
        <source>is the table of contents</source>
        <translation>est la table des matières</translation>
    </message>
    <message>
        <source>The lines between “---” at the head could not be read as front matter, so they are shown as text.</source>
        <translation>Les lignes entre « --- » en tête n’ont pas pu être lues comme métadonnées ; elles sont affichées comme du texte.</translation>
    </message>
    <message>
        <source>Reading this text needs more memory than the reader allows itself, so it was given up.</source>
        <translation>Lire ce texte demande plus de mémoire que le lecteur ne s’en accorde ; la lecture a été abandonnée.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>La lecture de ce fichier prenait trop de temps ; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>The Markdown is too tangled or too long to be laid out, so it is shown as plain text.</source>
        <translation>Le Markdown est trop embrouillé ou trop long pour être mis en page ; il est affiché en texte brut.</translation>
    </message>
    <message>
        <source>describes a picture</source>
        <translation>décrit une image</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>Cette archive web ne contient aucune page.</translation>
    </message>
    <message>
        <source>This OpenDocument text is damaged, so it cannot be opened.</source>
        <translation>Ce texte OpenDocument est endommagé ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>is put together like a line about author or date</source>
        <translation>est construit comme une ligne d’auteur ou de date</translation>
    </message>
    <message>
        <source>is not shown by a browser</source>
        <translation>n’est pas affiché par un navigateur</translation>
    </message>
    <message>
        <source>stands in the foot of the page</source>
        <translation>est au pied de la page</translation>
    </message>
    <message>
        <source>stands in a box beside the article</source>
        <translation>est dans un encadré à côté de l’article</translation>
    </message>
    <message>
        <source>stands in the head of the page</source>
        <translation>est en tête de la page</translation>
    </message>
    <message>
        <source>is the title of the page</source>
        <translation>est le titre de la page</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph</source>
        <translation>est entre le titre et le premier paragraphe</translation>
    </message>
    <message>
        <source>is nothing but a link to another page</source>
        <translation>n’est qu’un lien vers une autre page</translation>
    </message>
    <message>
        <source>stands above the article and is not set as part of it</source>
        <translation>est au-dessus de l’article et n’est pas composé comme une partie de celui-ci</translation>
    </message>
    <message>
        <source>stands after the article and is not set as part of it</source>
        <translation>est après l’article et n’est pas composé comme une partie de celui-ci</translation>
    </message>
    <message>
        <source>is said several times on the page</source>
        <translation>figure plusieurs fois sur la page</translation>
    </message>
    <message>
        <source>is a picture that leads to another page</source>
        <translation>est une image qui mène à une autre page</translation>
    </message>
    <message>
        <source>is a time and nothing else</source>
        <translation>est une heure et rien d’autre</translation>
    </message>
    <message>
        <source>is a name alone under the headline</source>
        <translation>est un nom seul sous le titre</translation>
    </message>
    <message>
        <source>stands under “{words}”</source>
        <translation>est sous « {words} »</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text, so it cannot be read here.</source>
        <translation>Ce PDF contient des images de pages et pas de texte ; il ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, so it cannot be opened.</source>
        <translation>Ce PDF est protégé par un mot de passe ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be opened.</source>
        <translation>Ce PDF est endommagé ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>A page of this PDF holds more characters than a page has room for, so it was not opened.</source>
        <translation>Une page de ce PDF contient plus de caractères qu’une page ne peut en avoir ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>is repeated at the head or foot of the pages</source>
        <translation>se répète en haut ou en bas des pages</translation>
    </message>
    <message>
        <source>No text was found on page {number}.</source>
        <translation>Aucun texte trouvé à la page {number}.</translation>
    </message>
    <message>
        <source>No text was found on {count} pages.</source>
        <translation>Aucun texte trouvé sur {count} pages.</translation>
    </message>
    <message>
        <source>Only the first {read} of {all} pages were read.</source>
        <translation>Seules les {read} premières pages sur {all} ont été lues.</translation>
    </message>
    <message>
        <source>The page is too tangled to be laid out, so all of its text is shown as plain text.</source>
        <translation>La page est trop embrouillée pour être mise en page ; tout son texte est affiché en texte brut.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page for sure, so more than the article may be shown.</source>
        <translation>L’article n’a pas pu être distingué avec certitude du reste de la page ; il se peut qu’il y ait plus que l’article.</translation>
    </message>
    <message>
        <source>This page holds no text: a script puts it in when a browser shows it. Open the page in a browser, copy the article and paste it.</source>
        <translation>Cette page ne contient pas de texte : un script l’y met quand un navigateur l’affiche. Ouvrez la page dans un navigateur, copiez l’article et collez-le.</translation>
    </message>
    <message>
        <source>This text has {count} invisible characters, so it was not opened.</source>
        <translation>Ce texte a {count} caractères invisibles ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{count} invisible characters are shown as □.</source>
        <translation>{count} caractères invisibles sont affichés comme □.</translation>
    </message>
    <message>
        <source>One invisible character is shown as □.</source>
        <translation>Un caractère invisible est affiché comme □.</translation>
    </message>
    <message>
        <source>stands between the paragraphs and is not set as part of the article</source>
        <translation>est entre les paragraphes et n’est pas composé comme une partie de l’article</translation>
    </message>
    <message>
        <source>you said that it is part of the article</source>
        <translation>vous avez dit que cela fait partie de l’article</translation>
    </message>
    <message>
        <source>you said that it is no part of the article</source>
        <translation>vous avez dit que cela ne fait pas partie de l’article</translation>
    </message>
    <message>
        <source>One paragraph between body parts was left out; is that right?</source>
        <translation>Un paragraphe entre des parties de l’article a été mis hors article ; est-ce exact ?</translation>
    </message>
    <message>
        <source>{number} paragraphs between body parts were left out; is that right?</source>
        <translation>{number} paragraphes entre des parties de l’article ont été mis hors article ; est-ce exact ?</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>aucun auteur nommé</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>aucune date donnée</translation>
    </message>
    <message>
        <source>is a paragraph of the article</source>
        <translation>est un paragraphe de l’article</translation>
    </message>
    <message>
        <source>is a name alone between paragraphs, as under a picture</source>
        <translation>est un nom seul entre des paragraphes, comme sous une image</translation>
    </message>
    <message>
        <source>heads a reader’s comment</source>
        <translation>est l’en-tête d’un commentaire de lecteur</translation>
    </message>
    <message>
        <source>says who the author is</source>
        <translation>dit qui est l’auteur</translation>
    </message>
    <message>
        <source>is a name alone above the lines about the author</source>
        <translation>est un nom seul au-dessus des lignes sur l’auteur</translation>
    </message>
    <message>
        <source>names a section of the site above the headline</source>
        <translation>nomme une rubrique du site au-dessus du titre</translation>
    </message>
    <message>
        <source>is the first heading</source>
        <translation>est le premier titre</translation>
    </message>
    <message>
        <source>is the title of the article</source>
        <translation>est le titre de l’article</translation>
    </message>
    <message>
        <source>stands first and is no full sentence</source>
        <translation>vient en premier et n’est pas une phrase complète</translation>
    </message>
    <message>
        <source>stands first and is set as a title</source>
        <translation>vient en premier et est composé comme un titre</translation>
    </message>
    <message>
        <source>stands alone before the place line</source>
        <translation>est seul avant la ligne de lieu</translation>
    </message>
    <message>
        <source>stands above the date like an author’s name</source>
        <translation>est au-dessus de la date, comme un nom d’auteur</translation>
    </message>
    <message>
        <source>is a short line with a number above a paragraph</source>
        <translation>est une ligne courte avec un numéro au-dessus d’un paragraphe</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph and is no full sentence</source>
        <translation>est entre le titre et le premier paragraphe et n’est pas une phrase complète</translation>
    </message>
    <message>
        <source>stands between headline and byline</source>
        <translation>est entre le titre et la signature</translation>
    </message>
    <message>
        <source>is set as a heading</source>
        <translation>est composé comme un titre</translation>
    </message>
    <message>
        <source>is no full sentence and says when or where, as under a picture</source>
        <translation>n’est pas une phrase complète et dit quand ou où, comme sous une image</translation>
    </message>
    <message>
        <source>is a short line without a full stop above a paragraph</source>
        <translation>est une ligne courte sans point au-dessus d’un paragraphe</translation>
    </message>
    <message>
        <source>is a name alone after the last paragraph</source>
        <translation>est un nom seul après le dernier paragraphe</translation>
    </message>
    <message>
        <source>is one of several titles after the last paragraph</source>
        <translation>est l’un de plusieurs titres après le dernier paragraphe</translation>
    </message>
    <message>
        <source>The article does not have the words “{words}”.</source>
        <translation>L’article ne contient pas les mots « {words} ».</translation>
    </message>
    <message>
        <source>These words stand {count} times in the article; take more words.</source>
        <translation>Ces mots figurent {count} fois dans l’article ; prenez-en plus.</translation>
    </message>
    <message>
        <source>This passage is in the key already.</source>
        <translation>Ce passage est déjà dans le corrigé.</translation>
    </message>
    <message>
        <source>This text needs more memory than the reader allows itself.</source>
        <translation>Ce texte demande plus de mémoire que le lecteur ne s’en accorde.</translation>
    </message>
    <message>
        <source>stands in a part of the page for navigation or service</source>
        <translation>est dans une partie de la page pour la navigation ou les services</translation>
    </message>
    <message>
        <source>stands in a part of the page that leads to other articles</source>
        <translation>est dans une partie de la page qui mène à d’autres articles</translation>
    </message>
    <message>
        <source>stands among the readers’ comments</source>
        <translation>est parmi les commentaires de lecteurs</translation>
    </message>
    <message>
        <source>is set as the words under a picture</source>
        <translation>est composé comme une légende d’image</translation>
    </message>
    <message>
        <source>stands in a box about the author</source>
        <translation>est dans un encadré sur l’auteur</translation>
    </message>
    <message>
        <source>is set as a notice of the site</source>
        <translation>est composé comme un avis du site</translation>
    </message>
    <message>
        <source>is set as the line about author or date</source>
        <translation>est composé comme la ligne de l’auteur ou de la date</translation>
    </message>
    <message>
        <source>is set as the lines that sum the article up</source>
        <translation>est composé comme les lignes qui résument l’article</translation>
    </message>
    <message>
        <source>names the author</source>
        <translation>nomme l’auteur</translation>
    </message>
    <message>
        <source>names who reported and edited</source>
        <translation>nomme les personnes qui ont enquêté et révisé</translation>
    </message>
    <message>
        <source>names who contributed</source>
        <translation>nomme les personnes qui ont contribué</translation>
    </message>
    <message>
        <source>gives the reading time</source>
        <translation>donne le temps de lecture</translation>
    </message>
    <message>
        <source>names an agency and nothing else</source>
        <translation>nomme une agence et rien d’autre</translation>
    </message>
    <message>
        <source>credits a picture</source>
        <translation>donne le crédit d’une image</translation>
    </message>
    <message>
        <source>is a copyright notice</source>
        <translation>est une mention de droits d’auteur</translation>
    </message>
    <message>
        <source>says whose views these are</source>
        <translation>dit de qui sont ces opinions</translation>
    </message>
    <message>
        <source>names the site’s policies</source>
        <translation>nomme les règles du site</translation>
    </message>
    <message>
        <source>is about the author</source>
        <translation>parle de l’auteur</translation>
    </message>
    <message>
        <source>gives the date and the author</source>
        <translation>donne la date et l’auteur</translation>
    </message>
    <message>
        <source>corrects an earlier version</source>
        <translation>corrige une version antérieure</translation>
    </message>
    <message>
        <source>invites readers to subscribe</source>
        <translation>invite à s’abonner</translation>
    </message>
    <message>
        <source>is a path through the site</source>
        <translation>est un chemin dans le site</translation>
    </message>
    <message>
        <source>lists tags</source>
        <translation>énumère des étiquettes</translation>
    </message>
    <message>
        <source>is an address and nothing else</source>
        <translation>est une adresse et rien d’autre</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>n’a pas de mots</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Attributed</source>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Sans source nommée</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>Guillemet manquant</translation>
    </message>
    <message>
        <source>a possibility</source>
        <translation>une possibilité</translation>
    </message>
    <message>
        <source>a cautious verb</source>
        <translation>un verbe prudent</translation>
    </message>
    <message>
        <source>a cautious adverb</source>
        <translation>un adverbe prudent</translation>
    </message>
    <message>
        <source>a cautious word</source>
        <translation>un mot prudent</translation>
    </message>
    <message>
        <source>a rough amount</source>
        <translation>une quantité approximative</translation>
    </message>
    <message>
        <source>kept at a distance</source>
        <translation>tenu à distance</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>une condition</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>un chiffre</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>une cause</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>une description</translation>
    </message>
    <message>
        <source>all, most, or over time</source>
        <translation>tous, la plupart ou dans le temps</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>l’avenir</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>My highlight</source>
        <translation>Mon surlignage</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>une personne nommée</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>une organisation nommée</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>le média lui-même</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>in the writer’s words</source>
        <translation>avec les mots de l’auteur</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>en partie cité</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>nomme une source</translation>
    </message>
    <message>
        <source>a source without a name</source>
        <translation>une source anonyme</translation>
    </message>
    <message>
        <source>part named, part not</source>
        <translation>en partie nommée, en partie non</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>sans source nommée</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>rien à vérifier</translation>
    </message>
    <message>
        <source>The program is fairly sure of this mark.</source>
        <translation>Le programme est assez sûr de cette marque.</translation>
    </message>
    <message>
        <source>The program is not sure of this mark.</source>
        <translation>Le programme n’est pas sûr de cette marque.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>J’hésite</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>À chercher plus tard</translation>
    </message>
    <message>
        <source>Can’t check</source>
        <translation>Invérifiable ici</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Étayée</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>En partie étayée</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Sources en désaccord</translation>
    </message>
    <message>
        <source>Not enough evidence to say</source>
        <translation>Preuves insuffisantes</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredite</translation>
    </message>
    <message>
        <source>I could not check this here</source>
        <translation>Je n’ai pas pu vérifier ceci ici</translation>
    </message>
    <message>
        <source>still here?</source>
        <translation>toujours ici ?</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>Quelque chose s’est passé</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un chiffre</translation>
    </message>
    <message>
        <source>Somebody said it</source>
        <translation>Quelqu’un l’a dit</translation>
    </message>
    <message>
        <source>One thing caused another</source>
        <translation>Une chose en a causé une autre</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>Une comparaison</translation>
    </message>
    <message>
        <source>Something will happen</source>
        <translation>Quelque chose va se passer</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>Une opinion</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Du contexte</translation>
    </message>
    <message>
        <source>A picture shows it</source>
        <translation>Une image le montre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Assez forte</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>plutôt non</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>rather yes</source>
        <translation>plutôt oui</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>tout à fait</translation>
    </message>
    <message>
        <source>Stopped first</source>
        <translation>Arrêt d’abord</translation>
    </message>
    <message>
        <source>Looked up the source</source>
        <translation>Cherché qui est la source</translation>
    </message>
    <message>
        <source>Found other coverage</source>
        <translation>Trouvé d’autres médias</translation>
    </message>
    <message>
        <source>Traced a quotation</source>
        <translation>Remonté à une citation</translation>
    </message>
    <message>
        <source>Traced a number</source>
        <translation>Remonté à un chiffre</translation>
    </message>
    <message>
        <source>Traced a picture</source>
        <translation>Remonté à une image</translation>
    </message>
    <message>
        <source>Read the document itself</source>
        <translation>Lu le document lui-même</translation>
    </message>
    <message>
        <source>Asked somebody who knows</source>
        <translation>Demandé à qui s’y connaît</translation>
    </message>
    <message>
        <source>Compared articles</source>
        <translation>Comparé des articles</translation>
    </message>
    <message>
        <source>Checked dates and places</source>
        <translation>Vérifié dates et lieux</translation>
    </message>
    <message>
        <source>Do I know this outlet? What exactly do I want to know?</source>
        <translation>Est-ce que je connais ce média ? Que veux-je savoir exactement ?</translation>
    </message>
    <message>
        <source>Leave the page and see what others say about it.</source>
        <translation>Quitter la page et voir ce que d’autres en disent.</translation>
    </message>
    <message>
        <source>Who else reports this, with sources of their own?</source>
        <translation>Qui d’autre en parle, avec des sources à soi ?</translation>
    </message>
    <message>
        <source>Go back to where it was said, with the words around it.</source>
        <translation>Revenir là où c’est dit, avec les mots autour.</translation>
    </message>
    <message>
        <source>Find who counted, how, and when.</source>
        <translation>Trouver qui a compté, comment et quand.</translation>
    </message>
    <message>
        <source>Find where and when it was first shown.</source>
        <translation>Trouver où et quand elle a été montrée en premier.</translation>
    </message>
    <message>
        <source>The report, law, record or recording that is spoken of.</source>
        <translation>Le rapport, la loi, le relevé ou l’enregistrement dont on parle.</translation>
    </message>
    <message>
        <source>An expert, or a reference work about it.</source>
        <translation>Un expert, ou un ouvrage de référence sur le sujet.</translation>
    </message>
    <message>
        <source>What does each of them say, and leave out?</source>
        <translation>Que dit chacun d’eux, et que laisse-t-il de côté ?</translation>
    </message>
    <message>
        <source>Could it have been there, and at that time?</source>
        <translation>Était-ce possible à cet endroit, et à ce moment-là ?</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pas clair</translation>
    </message>
    <message>
        <source>Document itself</source>
        <translation>Document lui-même</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Eyewitness</source>
        <translation>Témoin direct</translation>
    </message>
    <message>
        <source>Official statement</source>
        <translation>Déclaration officielle</translation>
    </message>
    <message>
        <source>Party to the event</source>
        <translation>Partie prenante</translation>
    </message>
    <message>
        <source>Independent news</source>
        <translation>Presse indépendante</translation>
    </message>
    <message>
        <source>News of a state or party</source>
        <translation>Presse d’un État ou d’un parti</translation>
    </message>
    <message>
        <source>Non-governmental or international body</source>
        <translation>Organisation non gouvernementale ou internationale</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Reference work</source>
        <translation>Ouvrage de référence</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>Vérification des faits</translation>
    </message>
    <message>
        <source>In the references of the set</source>
        <translation>Dans les références de la séquence</translation>
    </message>
    <message>
        <source>In another article of the set</source>
        <translation>Dans un autre article de la séquence</translation>
    </message>
    <message>
        <source>In a book or from a person</source>
        <translation>Dans un livre ou par une personne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>what you found</source>
        <translation>ce que vous avez trouvé</translation>
    </message>
    <message>
        <source>a source for it</source>
        <translation>une source pour cela</translation>
    </message>
    <message>
        <source>where in the source (page, paragraph, time)</source>
        <translation>l’endroit dans la source (page, paragraphe, moment)</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>la question à chercher</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>un endroit où chercher</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>kind of claim</source>
        <translation>type d’affirmation</translation>
    </message>
    <message>
        <source>belief before checking</source>
        <translation>croyance avant de vérifier</translation>
    </message>
    <message>
        <source>belief after checking</source>
        <translation>croyance après avoir vérifié</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>ce que j’ai fait</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>what I found</source>
        <translation>ce que j’ai trouvé</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>how sure I am</source>
        <translation>ma certitude</translation>
    </message>
    <message>
        <source>question to look up</source>
        <translation>question à chercher</translation>
    </message>
    <message>
        <source>where to look</source>
        <translation>où chercher</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
</context>
<context>
    <name>notes_file</name>
    <message>
        <source>Bring back the backup of {date}?</source>
        <translation>Restaurer la sauvegarde du {date} ?</translation>
    </message>
    <message>
        <source>It holds: {holds}.

What you typed is saved first, and a backup of what the file holds now is made, so that you can go back to it. Then the window closes and opens again.</source>
        <translation>Elle contient : {holds}.

Ce que vous avez saisi est d’abord enregistré, et une sauvegarde de ce que contient le fichier est faite, pour que vous puissiez y revenir. Ensuite, la fenêtre se ferme et se rouvre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Save my work to</source>
        <translation>Enregistrer mon travail</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>notes : {n}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>articles : {n}</translation>
    </message>
    <message>
        <source>sources: {n}</source>
        <translation>sources : {n}</translation>
    </message>
    <message>
        <source>marks and answers: {n}</source>
        <translation>marques et réponses : {n}</translation>
    </message>
    <message>
        <source>in the trash: {n}</source>
        <translation>dans la corbeille : {n}</translation>
    </message>
    <message>
        <source>Start the program again: it then offers to use the newest good backup.</source>
        <translation>Redémarrez le programme : il propose alors d’utiliser la sauvegarde valable la plus récente.</translation>
    </message>
    <message>
        <source>in order, checked just now</source>
        <translation>en ordre, contrôlé à l’instant</translation>
    </message>
    <message>
        <source>rows that cannot be read: {n}</source>
        <translation>lignes illisibles : {n}</translation>
    </message>
    <message>
        <source>rows that belong to nothing: {n}</source>
        <translation>lignes qui n’appartiennent à rien : {n}</translation>
    </message>
    <message>
        <source>rows that the search does not know: {n}</source>
        <translation>lignes que la recherche ne connaît pas : {n}</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how date and time are written</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>Cette sauvegarde ne peut pas être utilisée.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Class view</source>
        <translation>Vue de la classe</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>panel help</name>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>What is this? {panel}</source>
        <translation>Qu’est-ce que c’est ? {panel}</translation>
    </message>
    <message>
        <source>The text is shown as it is in the file. Nothing is taken away: what is no part of the article itself, such as related links and comments, is folded to one line that says so. {key} shows all of it.</source>
        <translation>Le texte est affiché tel qu’il est dans le fichier. Rien n’est enlevé : ce qui n’est pas l’article lui-même, comme les liens et les commentaires, est replié sur une ligne qui le dit. {key} affiche tout.</translation>
    </message>
    <message>
        <source>{next} goes to the next mark and {previous} to the one before; {marks} explains what the marks mean. The strip beside the scroll bar shows where in the article they are.</source>
        <translation>{next} va à la marque suivante et {previous} à la précédente ; {marks} explique ce que veulent dire les marques. La bande à côté de la barre de défilement montre où elles sont dans l’article.</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words, and so does the mouse. Selected words can be marked, or a note can be written about them with {note}. A short bar beside the text shows where a note is.</source>
        <translation>Maj et les flèches sélectionnent des mots, la souris aussi. Les mots sélectionnés peuvent être marqués, ou recevoir une note avec {note}. Un petit trait à côté du texte montre où se trouve une note.</translation>
    </message>
    <message>
        <source>All articles you have opened, under the set or the folder they came with. Enter opens the chosen one; on a heading it folds the group and opens it again.</source>
        <translation>Tous les articles que vous avez ouverts, sous la séquence ou le dossier d’où ils viennent. Entrée ouvre celui qui est choisi ; sur un titre de groupe, elle replie le groupe et le rouvre.</translation>
    </message>
    <message>
        <source>Under a title stands how many of your notes on it are still to check and how many are checked.</source>
        <translation>Sous un titre figure combien de vos notes sur lui sont encore à vérifier et combien sont vérifiées.</translation>
    </message>
    <message>
        <source>{open} opens files, {folder} a folder, and {paste} a text you have copied. The articles and your notes are kept on this computer. Taking an article out of the library keeps its notes.</source>
        <translation>{open} ouvre des fichiers, {folder} un dossier et {paste} un texte que vous avez copié. Les articles et vos notes sont gardés sur cet ordinateur. Retirer un article de la bibliothèque garde ses notes.</translation>
    </message>
    <message>
        <source>Looks for words in all your notes and in all articles of the library while you type.</source>
        <translation>Cherche des mots dans toutes vos notes et tous les articles de la bibliothèque pendant la frappe.</translation>
    </message>
    <message>
        <source>Words in quotation marks have to stand together. The boxes under the line keep to some notes or some articles.</source>
        <translation>Les mots entre guillemets doivent se suivre. Les listes sous la ligne limitent à certaines notes ou à certains articles.</translation>
    </message>
    <message>
        <source>Down goes to what was found, Enter opens it, and {key} comes back to the text.</source>
        <translation>Bas va à ce qui a été trouvé, Entrée l’ouvre, et {key} revient au texte.</translation>
    </message>
    <message>
        <source>Here stands the mark or the words in hand: why the mark is there, what to ask next, and why it might be fine. Say whether you agree; your answer is kept.</source>
        <translation>Ici figure la marque ou les mots choisis : pourquoi la marque est là, quoi demander ensuite, et pourquoi cela peut convenir. Dites si vous êtes d’accord ; votre réponse est gardée.</translation>
    </message>
    <message>
        <source>{note} writes a note about them. It is saved as you type. A text and a status are enough; {more} unfolds the claim, your evidence and what you found.</source>
        <translation>{note} écrit une note à leur sujet. Elle est enregistrée au fil de la frappe. Un texte et un état suffisent ; {more} déplie l’affirmation, vos preuves et ce que vous avez trouvé.</translation>
    </message>
    <message>
        <source>If you cannot check something here, say so: that is a good result, since it says how far checking can go. “Look up later” puts it on a list for when you are online ({list}).</source>
        <translation>Si vous ne pouvez pas vérifier quelque chose ici, dites-le : c’est un bon résultat, car il dit jusqu’où la vérification peut aller. « À chercher plus tard » le met sur une liste pour quand vous serez en ligne ({list}).</translation>
    </message>
    <message>
        <source>The whole article as a list: each sentence of the body with its state, and under it its marks, each with its reason. A screen reader reads here what others see in the text.</source>
        <translation>Tout l’article en liste : chaque phrase de l’article avec son état, et dessous ses marques, chacune avec sa raison. Un lecteur d’écran lit ici ce que d’autres voient dans le texte.</translation>
    </message>
    <message>
        <source>Enter on a sentence shows it in the article; on a mark it takes the mark in hand. The box above keeps to one state, to your own marks, or to where you disagree.</source>
        <translation>Entrée sur une phrase l’affiche dans l’article ; sur une marque, elle la choisit. La liste au-dessus limite à un état, à vos propres marques ou à vos désaccords.</translation>
    </message>
    <message>
        <source>“Least certain first” begins with the marks the program is least sure of: these are most worth a second look. A sentence without a mark was not checked either.</source>
        <translation>« Moins sûres d’abord » commence par les marques dont le programme est le moins sûr : elles méritent le plus un second regard. Une phrase sans marque n’a pas non plus été vérifiée.</translation>
    </message>
    <message>
        <source>Who speaks in the article, the one who speaks most in front, with what kind of source it is. The bar compares how often.</source>
        <translation>Qui parle dans l’article, en commençant par qui parle le plus, avec le type de source. La barre compare combien de fois.</translation>
    </message>
    <message>
        <source>Enter on a source goes to what it says first; Enter again to what it says next.</source>
        <translation>Entrée sur une source va à ce qu’elle dit en premier ; Entrée encore, à ce qu’elle dit ensuite.</translation>
    </message>
    <message>
        <source>The list counts what is tied to a source by the program, which makes mistakes. Many or few sources say nothing yet about an article: ask who could have been asked and was not.</source>
        <translation>La liste compte ce que le programme relie à une source, et il fait des erreurs. Peu ou beaucoup de sources ne disent encore rien d’un article : demandez qui aurait pu être interrogé et ne l’a pas été.</translation>
    </message>
    <message>
        <source>A lesson set has articles, questions and sometimes references, in steps. This tab leads through them and shows how far you are; {key} comes back to the step in hand.</source>
        <translation>Une séquence a des articles, des questions et parfois des références, en étapes. Cet onglet les parcourt et montre où vous en êtes ; {key} revient à l’étape en cours.</translation>
    </message>
    <message>
        <source>In some steps the program keeps its marks to itself, so that you look first. Your answers are saved as you give them.</source>
        <translation>À certaines étapes, le programme garde ses marques pour lui, afin que vous cherchiez d’abord. Vos réponses sont enregistrées au fur et à mesure.</translation>
    </message>
    <message>
        <source>“Hand in” says what is inside before it writes a file ({key}). Nothing is sent: you give the file to your teacher.</source>
        <translation>« Rendre » dit ce qu’il contient avant d’écrire un fichier ({key}). Rien n’est envoyé : vous donnez le fichier à votre enseignant.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The printer, or the file to print into, cannot be used now.</source>
        <translation>L’imprimante, ou le fichier où imprimer, ne peut pas être utilisé maintenant.</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>Qui est entendu</translation>
    </message>
    <message>
        <source>{name}, {kind}, statements: {count}</source>
        <translation>{name}, {kind}, énoncés : {count}</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>À chercher plus tard</translation>
    </message>
    <message>
        <source>{name}, not analysed</source>
        <translation>{name}, pas analysé</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>Ce qui est marqué</translation>
    </message>
    <message>
        <source> (on the whole article)</source>
        <translation> (sur tout l’article)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Marques personnelles</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>Les marques</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>Pourquoi cela peut convenir : {reason}</translation>
    </message>
    <message>
        <source>The reader’s answer: {answer}</source>
        <translation>La réponse du lecteur : {answer}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Une ligne</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>Trois lignes</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>Un paragraphe</translation>
    </message>
    <message>
        <source>A line under the words</source>
        <translation>Un trait sous les mots</translation>
    </message>
    <message>
        <source>A band behind the words</source>
        <translation>Une bande derrière les mots</translation>
    </message>
</context>
<context>
    <name>references</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>Autres médias</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>consulté le {date}</translation>
    </message>
    <message>
        <source>No source given.</source>
        <translation>Aucune source indiquée.</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Qui est derrière</translation>
    </message>
    <message>
        <source>Articles of the set</source>
        <translation>Articles de la séquence</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary line</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>Ligne de source</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>Sur l’auteur</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>Avis du site</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>Commentaires de lecteurs</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
</context>
<context>
    <name>unusable_file</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>Quitter sans rien changer</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>Utiliser cette sauvegarde</translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation>Commencer un fichier vide</translation>
    </message>
    <message>
        <source>There is no backup that can be used.</source>
        <translation>Aucune sauvegarde ne peut être utilisée.</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}. It holds: {holds}.</source>
        <translation>La sauvegarde valable la plus récente date du {date}. Elle contient : {holds}.</translation>
    </message>
    <message>
        <source>If you go on, the file is kept in “{folder}” under another name, and notes that can still be read in it are added.</source>
        <translation>Si vous continuez, le fichier est gardé dans « {folder} » sous un autre nom, et les notes qui peuvent encore y être lues sont ajoutées.</translation>
    </message>
    <message>
        <source>Your notes are back.</source>
        <translation>Vos notes sont de retour.</translation>
    </message>
    <message>
        <source>The file that could not be used is kept as “{name}”.</source>
        <translation>Le fichier qui n’a pas pu être utilisé est gardé sous « {name} ».</translation>
    </message>
    <message>
        <source>Notes that were read out of it, now with the tag “recovered”: {n}.</source>
        <translation>Notes lues dans ce fichier, avec l’étiquette « recovered » : {n}.</translation>
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
            <numerusform>%n marque de vous</numerusform>
            <numerusform>%n marques de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} and {marks}</source>
        <translation>{notes} et {marks}</translation>
    </message>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>%n en place</numerusform>
            <numerusform>%n en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacée</numerusform>
            <numerusform>%n déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer found</source>
        <translation>
            <numerusform>%n introuvable</numerusform>
            <numerusform>%n introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken along: {counts}.</source>
        <translation>Repris : {counts}.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>The folder for drafts cannot be made: {reason}.</source>
        <translation>Le dossier des brouillons ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <source>This draft is open in another window. Close it there first; nothing was changed here.</source>
        <translation>Ce brouillon est ouvert dans une autre fenêtre. Fermez-le d’abord là-bas ; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>Passages à trouver</translation>
    </message>
    <message>
        <source>How sure, from 0 to 100</source>
        <translation>Certitude, de 0 à 100</translation>
    </message>
    <message>
        <source>Two articles to compare</source>
        <translation>Deux articles à comparer</translation>
    </message>
    <message>
        <source>Before the marks are shown</source>
        <translation>Avant l’affichage des marques</translation>
    </message>
    <message>
        <source>After the marks are shown</source>
        <translation>Après l’affichage des marques</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>Après la discussion</translation>
    </message>
    <message>
        <source>text of a prompt</source>
        <translation>texte d’une consigne</translation>
    </message>
    <message>
        <source>article of a prompt</source>
        <translation>article d’une consigne</translation>
    </message>
    <message>
        <source>time of a prompt</source>
        <translation>moment d’une consigne</translation>
    </message>
    <message>
        <source>whether a prompt is required</source>
        <translation>caractère obligatoire d’une consigne</translation>
    </message>
    <message>
        <source>answers of a choice</source>
        <translation>réponses d’un choix</translation>
    </message>
    <message>
        <source>options of a choice</source>
        <translation>options d’un choix</translation>
    </message>
    <message>
        <source>what is marked</source>
        <translation>ce qui est marqué</translation>
    </message>
    <message>
        <source>articles to compare</source>
        <translation>articles à comparer</translation>
    </message>
    <message>
        <source>key of a prompt</source>
        <translation>corrigé d’une consigne</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder for the class</source>
        <translation>Choisissez la clé USB, ou un dossier pour la classe</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>Nombre seul</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>After the gate students see every mark with its kind, reason and question.</source>
        <translation>Après la condition, les élèves voient chaque marque avec son type, sa raison et sa question.</translation>
    </message>
    <message>
        <source>After the gate students see which passages are marked and in which layer, and find out why.</source>
        <translation>Après la condition, les élèves voient quels passages sont marqués et dans quel calque, et cherchent pourquoi.</translation>
    </message>
    <message>
        <source>After the gate students see how many marks there are, and look where.</source>
        <translation>Après la condition, les élèves voient combien de marques il y a, et cherchent où.</translation>
    </message>
    <message>
        <source>Students read on their own. No mark is in their file.</source>
        <translation>Les élèves lisent seuls. Aucune marque n’est dans leur fichier.</translation>
    </message>
    <message>
        <source>full guidance</source>
        <translation>guidage complet</translation>
    </message>
    <message>
        <source>partial guidance</source>
        <translation>guidage partiel</translation>
    </message>
    <message>
        <source>count only</source>
        <translation>nombre seul</translation>
    </message>
    <message>
        <source>no guidance</source>
        <translation>sans guidage</translation>
    </message>
    <message>
        <source>Say how much they believe it, before and after</source>
        <translation>Dire à quel point ils y croient, avant et après</translation>
    </message>
    <message>
        <source>Mark it unaided</source>
        <translation>Le marquer sans aide</translation>
    </message>
    <message>
        <source>See the marks of the set beside their own</source>
        <translation>Voir les marques de la séquence à côté des leurs</translation>
    </message>
    <message>
        <source>Agree or disagree with marks</source>
        <translation>Être d’accord ou non avec des marques</translation>
    </message>
    <message>
        <source>Check one claim with the reference pack</source>
        <translation>Vérifier une affirmation avec le recueil de références</translation>
    </message>
    <message>
        <source>{looked} of {count} marks looked at</source>
        <translation>{looked} marques regardées sur {count}</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>aucune marque</translation>
    </message>
    <message>
        <source>{looked} of {count} looked at</source>
        <translation>{looked} regardées sur {count}</translation>
    </message>
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
