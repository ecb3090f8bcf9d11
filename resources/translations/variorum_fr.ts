<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>About Variorum</source>
        <translation>À propos de Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Compares how several sources word the same numbered document.</source>
        <translation>Compare la façon dont plusieurs sources formulent le même document numéroté.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum is free software under the MIT licence. It is built on these, each under its own licence; Qt may be replaced by a version of your own (LGPL).</source>
        <translation>Variorum est un logiciel libre sous licence MIT. Il repose sur les composants suivants, chacun sous sa propre licence ; Qt peut être remplacé par une version de votre choix (LGPL).</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum {version}</source>
        <translation>Variorum {version}</translation>
    </message>
</context>
<context>
    <name>Abreast</name>
    <message>
        <location filename="../../app/ui/abreast.py"/>
        <source>Another program has changed the project: this is how it is now</source>
        <translation>Un autre programme a modifié le projet : voici son état actuel</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>Difference {place} of {count}: {said}</source>
        <translation>Différence {place} sur {count} : {said}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a line break</source>
        <translation>un saut de ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>here {words}, there {others}</source>
        <translation>ici {words}, là {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>missing here: {others}</source>
        <translation>absent ici : {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved and edited: {words}</source>
        <translation>déplacé et modifié : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved: {words}</source>
        <translation>déplacé : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only here: {words}</source>
        <translation>seulement ici : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only in {name}: {words}</source>
        <translation>seulement dans {name} : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{left}: {here}, {right}: {there}</source>
        <translation>{left} : {here}, {right} : {there}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{n} differences</source>
        <translation>{n} différences</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}, qui ne compte pas : {kind}</translation>
    </message>
</context>
<context>
    <name>Anywhere</name>
    <message>
        <location filename="../../app/ui/search/wiring.py"/>
        <source>Reading the texts …</source>
        <translation>Lecture des textes…</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>In {name}</source>
        <translation>Dans {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Show the whole document</source>
        <translation>Afficher tout le document</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Text around the passage in {name}</source>
        <translation>Texte autour du passage dans {name}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <location filename="../../app/ui/safety/backup_table.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Go back to it</source>
        <translation>&amp;Revenir à celle-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Enregistrer ce qui est lisible…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Backups of {name}</source>
        <translation>Sauvegardes de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Looking for backups…</source>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Made by itself while you work, and kept in your own folder: the last ones, one for each hour of the last day, then for days and months. Going back keeps the present state beside the project.</source>
        <translation>Faites automatiquement pendant le travail et gardées dans votre propre dossier : les dernières, une pour chaque heure du dernier jour, puis une par jour et par mois. Revenir en arrière conserve l’état présent à côté du projet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Open as a &amp;copy…</source>
        <translation>Ouvrir en &amp;copie…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BlockHeader</name>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Compare all others with this (B)</source>
        <translation>Comparer toutes les autres à celle-ci (B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Make base</source>
        <translation>Prendre pour référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Open side by side with the base (Enter)</source>
        <translation>Ouvrir côte à côte avec la référence (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>BlockText</name>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Compared with {base}: {what}</source>
        <translation>Comparé à {base} : {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Wording of {name}</source>
        <translation>Formulation de {name}</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Markdown, saved as you type. {keys}: done, Esc: back to the text</source>
        <translation>Markdown, enregistré au fil de la frappe. {keys} : terminer, Échap : retour au texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Nothing is written here</source>
        <translation>Rien n’est écrit ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Write what differs and why it matters</source>
        <translation>Écrivez ce qui diffère et pourquoi cela importe</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Go to another point ({keys})</source>
        <translation>Aller à un autre point ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Point {point} {title}</source>
        <translation>Point {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Project {name}</source>
        <translation>Projet {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Choose one note only again (Esc)</source>
        <translation>Ne choisir à nouveau qu’une note (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Chosen notes</source>
        <translation>Notes choisies</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete the chosen notes (Del)</source>
        <translation>Supprimer les notes choisies (Suppr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Remove #{tag} ({count})</source>
        <translation>Retirer #{tag} ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags to add</source>
        <translation>Étiquettes à ajouter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>{count} notes</source>
        <translation>{count} notes</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note (Del)</source>
        <translation>Supprimer la note (Suppr)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Go to point {point} {title}</source>
        <translation>Aller au point {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More to do with this note</source>
        <translation>Autres actions sur cette note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Point {point} {title}</source>
        <translation>Point {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Accept these words</source>
        <translation>Accepter ces mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Attach to the selection</source>
        <translation>Attacher à la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy a link to this note</source>
        <translation>Copier un lien vers cette note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy to other points…</source>
        <translation>Copier vers d’autres points…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>History of this note…</source>
        <translation>Historique de cette note…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Keep as a template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Look for it…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <location filename="../../app/ui/collecting.py"/>
        <source>The original file is in {path}</source>
        <translation>Le fichier d’origine est dans {path}</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>1  From here</source>
        <translation>1  D’ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>2  From there</source>
        <translation>2  De là-bas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>3  Both</source>
        <translation>3  Les deux</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>4  Edit</source>
        <translation>4  Modifier</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep both, as two notes (3)</source>
        <translation>Garder les deux, en deux notes (3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep what is here (1)</source>
        <translation>Garder ce qui est ici (1)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Take what is there (2)</source>
        <translation>Prendre ce qui est là-bas (2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>The text that both become</source>
        <translation>Le texte qui remplace les deux</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Write what is to become of both (4)</source>
        <translation>Écrire ce que les deux doivent devenir (4)</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../app/ui/manual/contents.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>&amp;Points</source>
        <translation>&amp;Points</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>7, 12.a, 20-22</source>
        <translation>7, 12.a, 20-22</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>A quotation goes along where the same words stand there, once.</source>
        <translation>Une citation suit là où les mêmes mots figurent une seule fois.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy note to other points</source>
        <translation>Copier la note vers d’autres points</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points are parted by commas; 20-22 means all from 20 to 22.</source>
        <translation>Séparez les points par des virgules ; 20-22 désigne tous ceux de 20 à 22.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points to copy the note to</source>
        <translation>Points vers lesquels copier la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>What is copied</source>
        <translation>Ce qui est copié</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   on the whole point: its words do not stand there</source>
        <translation>{point}   sur tout le point : ses mots n’y figurent pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with its quotations</source>
        <translation>{point}   avec ses citations</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with {count} of {all} quotations</source>
        <translation>{point}   avec {count} citations sur {all}</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{found} of {n} points</source>
        <translation>{found} points sur {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Everything that was saved is safe, and you can go on. If it happens again, please copy the report below and send it to whoever looks after the program.</source>
        <translation>Tout ce qui était enregistré est en sûreté et vous pouvez continuer. Si cela se reproduit, copiez le rapport ci-dessous et envoyez-le à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Variorum made a mistake.</source>
        <translation>Variorum a commis une erreur.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web archive</source>
        <translation>Archive web</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>In the project</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Its name is like “{name}”: is it a newer version?</source>
        <translation>Son nom ressemble à « {name} » : en est-ce une version plus récente ?</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source, or newer version of one</source>
        <translation>Nouvelle source, ou version plus récente d’une autre</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Newer version of {name}</source>
        <translation>Version plus récente de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>What the file tells</source>
        <translation>Ce que dit le fichier</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved and edited</source>
        <translation>Déplacé et modifié</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands after “{words}” on the other side; click to see it there</source>
        <translation>{said} : se trouve après « {words} » de l’autre côté ; cliquez pour l’y voir</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands first on the other side; click to see it there</source>
        <translation>{said} : se trouve en tête de l’autre côté ; cliquez pour l’y voir</translation>
    </message>
</context>
<context>
    <name>DocumentGutter</name>
    <message>
        <location filename="../../app/ui/document/gutter.py"/>
        <source>Links between the two texts</source>
        <translation>Liens entre les deux textes</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Does not count: {kind}</source>
        <translation>Ne compte pas : {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>New Note on Selection</source>
        <translation>Nouvelle note sur la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>Point {point}</source>
        <translation>Point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Show Its Other Place</source>
        <translation>Afficher son autre place</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Text of {name}</source>
        <translation>Texte de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>empty line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/speech.py"/>
        <source>selected: {words}</source>
        <translation>sélection : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
</context>
<context>
    <name>DocumentRuler</name>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>Différences et notes ; cliquez pour y aller (F8 : différence suivante, Maj+F8 : précédente)</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>Aperçu des différences et des notes</translation>
    </message>
</context>
<context>
    <name>DocumentSummary</name>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 passage</source>
        <translation>1 passage</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>No differences in what both have</source>
        <translation>Aucune différence dans ce que les deux ont en commun</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>one side has more prose</source>
        <translation>un côté a davantage de prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>prose on both sides differs</source>
        <translation>la prose des deux côtés diffère</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} in {places}</source>
        <translation>{count} dans {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the left</source>
        <translation>{count} seulement à gauche</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the right</source>
        <translation>{count} seulement à droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} differences</source>
        <translation>{n} différences</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} ignored</source>
        <translation>ignorées : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} moved</source>
        <translation>déplacés : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages</source>
        <translation>{n} passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages still to be compared</source>
        <translation>passages encore à comparer : {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} too long to be compared</source>
        <translation>trop longs pour être comparés : {n}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <location filename="../../app/ui/document/view.py"/>
        <source>Lining up the two texts …</source>
        <translation>Mise en correspondance des deux textes…</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <location filename="../../app/ui/importing/draft.py"/>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>It cannot be read: the program failed on it.</source>
        <translation>Lecture impossible : le programme y a échoué.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>Not read: you stopped it.</source>
        <translation>Non lu : vous avez arrêté la lecture.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose the files to compare ({keys})</source>
        <translation>Choisir les fichiers à comparer ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>One file for each source: text, Markdown, web page, Word, OpenDocument, RTF or PDF. They stay on this computer.</source>
        <translation>Un fichier par source : texte, Markdown, page web, Word, OpenDocument, RTF ou PDF. Ils restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognise it</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognised: {name}</source>
        <translation>Détecté : {name}</translation>
    </message>
</context>
<context>
    <name>FaceField</name>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>As the program chooses</source>
        <translation>Au choix du programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>{name} (not on this machine)</source>
        <translation>{name} (absente de cette machine)</translation>
    </message>
</context>
<context>
    <name>FamiliesDialog</name>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Known without being listed: {titles}.</source>
        <translation>Connues sans être listées : {titles}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings of this project</source>
        <translation>Graphies de ce projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings that count as one word</source>
        <translation>Graphies qui comptent pour un seul mot</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>The spellings on a line count as one word: in findings always, in the marks of the texts while differences of spelling are ignored. The texts stay as they are.</source>
        <translation>Les graphies d’une même ligne comptent pour un seul mot : toujours dans les constats, et dans les marques des textes tant que les différences de graphie sont ignorées. Les textes restent tels quels.</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Add spellings of one word…</source>
        <translation>Ajouter des graphies d’un mot…</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Type the spellings with commas between them</source>
        <translation>Saisissez les graphies séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” needs another spelling beside it: type both with a comma between.</source>
        <translation>« {word} » doit être accompagné d’une autre graphie : saisissez les deux, séparées par une virgule.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” stands in another line already: add the spellings there.</source>
        <translation>« {word} » figure déjà sur une autre ligne : ajoutez-y les graphies.</translation>
    </message>
</context>
<context>
    <name>FamilyDelegate</name>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>Spellings of one word, with commas between them</source>
        <translation>Graphies d’un même mot, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>colour, color</source>
        <translation>clé, clef</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Merge notes</source>
        <translation>Fusionner des notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Projects and notes</source>
        <translation>Projets et notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Save the original file</source>
        <translation>Enregistrer le fichier d’origine</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Variorum projects</source>
        <translation>Projets Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the copy</source>
        <translation>Où garder la copie</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the project</source>
        <translation>Où garder le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>copy</source>
        <translation>copie</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy the SHA-256</source>
        <translation>Copier le SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>SHA-256 of the original file:
{sum}</source>
        <translation>SHA-256 du fichier d’origine :
{sum}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>From the clipboard</source>
        <translation>Du presse-papiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Here already</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>Le même fichier, à l’identique, est déjà ici sous le nom {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Chosen by the program</source>
        <translation>Choisie par le programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>No files yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Space leaves a file out or takes it in</source>
        <translation>Espace écarte un fichier ou le reprend</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>The source whose points all others are lined up with</source>
        <translation>La source avec les points de laquelle toutes les autres sont mises en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{name}, as before</source>
        <translation>{name}, comme avant</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Only: {what}</source>
        <translation>Seulement : {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Show all notes again</source>
        <translation>Afficher à nouveau toutes les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words in notes, tags and quotations</source>
        <translation>Mots des notes, étiquettes et citations</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words to filter the notes by</source>
        <translation>Mots par lesquels filtrer les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} authors</source>
        <translation>{count} auteurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} kinds</source>
        <translation>{count} natures</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} severities</source>
        <translation>{count} gravités</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} sources</source>
        <translation>{count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} states</source>
        <translation>{count} états</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} statuses</source>
        <translation>{count} statuts</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} tags</source>
        <translation>{count} étiquettes</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>all</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/menus.py"/>
        <source>Dismiss all {count} alike</source>
        <translation>Écarter les {count} semblables</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Show in the texts</source>
        <translation>Montrer dans les textes</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Decisions here are about all {count} chosen findings.</source>
        <translation>Les décisions prises ici portent sur les {count} constats choisis.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Dismiss this change wherever it occurs in the project</source>
        <translation>Écarter ce changement partout où il apparaît dans le projet</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 other difference</source>
        <translation>1 autre différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word all points alike.</source>
        <translation>Toutes les sources formulent tous les points de la même façon.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word this point alike.</source>
        <translation>Toutes les sources formulent ce point de la même façon.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>Found as {what}.</source>
        <translation>Détecté comme {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the other one.</source>
        <translation>Aucune différence substantielle. « Toutes les différences » énumère l’autre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the {count} others.</source>
        <translation>Aucune différence substantielle. « Toutes les différences » énumère les {count} autres.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>No rules fit the language of {names}: of their wordings little more than numbers, names and words left out can be judged.</source>
        <translation>Aucune règle ne convient à la langue de {names} : de leurs formulations, on ne peut guère juger que les nombres, les noms et les mots omis.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>None of the findings passes the filter.</source>
        <translation>Aucun constat ne passe le filtre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>Only one source has this point.</source>
        <translation>Une seule source a ce point.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>The same change occurs {often}</source>
        <translation>Le même changement apparaît {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was confirmed before its readings changed.</source>
        <translation>Ce constat a été confirmé avant que ses leçons changent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was dismissed before its readings changed.</source>
        <translation>Ce constat a été écarté avant que ses leçons changent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was judged before its readings changed.</source>
        <translation>Ce constat a été jugé avant que ses leçons changent.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed {often}</source>
        <translation>confirmé {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed</source>
        <translation>écarté</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed {often}</source>
        <translation>écarté {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>not material</source>
        <translation>non substantiel</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once more</source>
        <translation>encore une fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>ordering</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>orthographic</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope addition</source>
        <translation>portée ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope omission</source>
        <translation>portée omise</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>stylistic</source>
        <translation>style</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>terminology</source>
        <translation>terminologie</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice more</source>
        <translation>encore deux fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>typographic</source>
        <translation>typographie</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{all}; {count} shown</source>
        <translation>{all} ; {count} affichés</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} dismissed</source>
        <translation>{count} écartés</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} findings</source>
        <translation>{count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} other differences</source>
        <translation>{count} autres différences</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times more</source>
        <translation>encore {count} fois</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>All differences</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>By point</source>
        <translation>Par point</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of all points</source>
        <translation>Constats de tous les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of the chosen point</source>
        <translation>Constats du point choisi</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>In the order of the text instead of the most material first</source>
        <translation>Dans l’ordre du texte au lieu des plus substantiels d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Leave nothing out that is material</source>
        <translation>Ne rien omettre de substantiel</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Show also differences of spelling, punctuation and style that change nothing</source>
        <translation>Afficher aussi les différences de graphie, de ponctuation et de style qui ne changent rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>This point</source>
        <translation>Ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} kinds</source>
        <translation>{count} natures</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} severities</source>
        <translation>{count} gravités</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} sources</source>
        <translation>{count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} states</source>
        <translation>{count} états</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/ui/findings/list.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: nothing</source>
        <translation>{sources} : rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: “{words}”</source>
        <translation>{sources} : « {words} »</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Comparing what all sources say…</source>
        <translation>Comparaison de toutes les sources…</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Looking through the points…</source>
        <translation>Examen des points…</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>&lt;b&gt;Select a few words in a wording and press {new-note}.&lt;/b&gt; The note stands here, keeps the words it is about, and is saved as you type.</source>
        <translation>&lt;b&gt;Sélectionnez quelques mots dans une formulation et pressez {new-note}.&lt;/b&gt; La note se place ici, garde les mots dont elle parle et s’enregistre au fil de la frappe.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose a point</source>
        <translation>Choisir un point</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose two sources</source>
        <translation>Choisir deux sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Findings are differences that may matter, the gravest first. &lt;b&gt;Choose one&lt;/b&gt;: it is shown in the texts. Then confirm it or dismiss it; {undo} takes everything back.</source>
        <translation>Les constats sont des différences qui peuvent compter, les plus graves d’abord. &lt;b&gt;Choisissez-en un&lt;/b&gt; : il est montré dans les textes. Puis confirmez-le ou écartez-le ; {undo} annule tout.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Five reports tell of one plan of 28 points. Each row is a point, each cell a source: the darker, the further its words are from the reference. &lt;b&gt;Click point 10.&lt;/b&gt;</source>
        <translation>Cinq articles rapportent un même plan en 28 points. Chaque ligne est un point, chaque cellule une source : plus elle est foncée, plus ses mots s’éloignent de la référence. &lt;b&gt;Cliquez sur le point 10.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Go from difference to difference</source>
        <translation>Aller de différence en différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Hand it on</source>
        <translation>Transmettre le résultat</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Here stand the two wordings of the point. &lt;b&gt;Click a name to put another source there.&lt;/b&gt; {swap} swaps left and right.</source>
        <translation>Voici les deux formulations du point. &lt;b&gt;Cliquez sur un nom pour y mettre une autre source.&lt;/b&gt; {swap} permute la gauche et la droite.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Say whether it matters</source>
        <translation>Dire si cela compte</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>See everything at once</source>
        <translation>Tout voir d’un coup</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>The overview ({overview}) shows all points and sources: how far apart, what was found, noted and looked at. A click on a cell leads back to its wordings.</source>
        <translation>La vue d’ensemble ({overview}) montre tous les points et toutes les sources : les écarts, ce qui a été constaté, noté et relu. Un clic sur une cellule ramène à ses formulations.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>What only the left source has is underlined with dots, what only the right one has with a line. &lt;b&gt;Press {next-change}&lt;/b&gt; for the next difference, {next-point} for the next point.</source>
        <translation>Ce que seule la source de gauche a est souligné de points, ce que seule celle de droite a, d’un trait. &lt;b&gt;Pressez {next-change}&lt;/b&gt; pour la différence suivante, {next-point} pour le point suivant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>{export-pdf} writes the comparison, the findings and your notes as a PDF to print and cite. {manual} opens the manual wherever you are. This is all there is to begin with.</source>
        <translation>{export-pdf} écrit la comparaison, les constats et vos notes dans un PDF à imprimer et à citer. {manual} ouvre le manuel où que vous soyez. Cela suffit pour commencer.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Paste from clipboard</source>
        <translation>&amp;Coller du presse-papiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>1 file cannot be read and is left out</source>
        <translation>1 fichier est illisible et sera écarté</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Choose more files</source>
        <translation>Choisir d’autres fichiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import 1 source</source>
        <translation>Importer 1 source</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import {n} sources</source>
        <translation>Importer {n} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take text or files that were copied</source>
        <translation>Prendre le texte ou les fichiers copiés</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take what is checked into the project</source>
        <translation>Intégrer au projet ce qui est coché</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{done} of {total} read</source>
        <translation>{done} sur {total} lus</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{n} files cannot be read and are left out</source>
        <translation>{n} fichiers sont illisibles et seront écartés</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That finding is not there any more</source>
        <translation>Ce constat n’existe plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That note is not in this project any more</source>
        <translation>Cette note n’est plus dans ce projet</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Back at {when}. The state before it is kept as {name}</source>
        <translation>Retour à {when}. L’état antérieur est gardé sous le nom {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Going back…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui est lisible…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>The backup of the present state is there.</source>
        <translation>L’état présent est sauvegardé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} existe déjà : choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Here too</source>
        <translation>Ici aussi</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Not in this source</source>
        <translation>Pas dans cette source</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Put here</source>
        <translation>Mettre ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>also on {points}</source>
        <translation>aussi sur {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>in its sub-points</source>
        <translation>dans ses sous-points</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <location filename="../../app/ui/wordings/gutter.py"/>
        <source>Links between the two wordings</source>
        <translation>Liens entre les deux formulations</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Compare All with {name}</source>
        <translation>Comparer toutes les sources à {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Open {name} Side by Side</source>
        <translation>Ouvrir {name} côte à côte</translation>
    </message>
</context>
<context>
    <name>Historian</name>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Gone to: {name}</source>
        <translation>Passé à : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Taken back: {name}</source>
        <translation>Annulé isolément : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is like that now</source>
        <translation>La note est déjà dans cet état</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is restored.</source>
        <translation>La note est rétablie.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>At an unknown time</source>
        <translation>À une date inconnue</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Decisions on findings</source>
        <translation>Décisions sur les constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Fixed</source>
        <translation>Fixé</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Go to {point}</source>
        <translation>Aller à {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>History of this note</source>
        <translation>Historique de cette note</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Left behind: it was undone, and other edits came after. Its notes can be restored.</source>
        <translation>Abandonné : la modification a été annulée et d’autres ont suivi. Ses notes peuvent être restaurées.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Line-up</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Outlet</source>
        <translation>Organe de publication</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore note</source>
        <translation>Restaurer la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Spellings</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Undone: it can be done again as long as nothing else is edited.</source>
        <translation>Annulé : peut être rétabli tant que rien d’autre n’est modifié.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Url</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>left behind</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>You are here</source>
        <translation>Vous êtes ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>{author} · here</source>
        <translation>{author} · ici</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go back to here</source>
        <translation>&amp;Revenir jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go forward to here</source>
        <translation>&amp;Avancer jusqu’ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore note</source>
        <translation>Restaurer la &amp;note</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore this version</source>
        <translation>Restaurer cette &amp;version</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Take back only this</source>
        <translation>Annuler s&amp;eulement celle-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Edits, the newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Enter goes to the point of an edit</source>
        <translation>Entrée va au point d’une modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Leave everything later as it is, if nothing later depends on this edit</source>
        <translation>Laisser tout ce qui suit tel quel, si rien n’y dépend de cette modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Looking through the history…</source>
        <translation>Parcours de l’historique…</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>No edit is like that.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Nothing has been done in this project yet.</source>
        <translation>Rien n’a encore été fait dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Take this edit back and leave all others as they are, as a new edit</source>
        <translation>Annuler cette modification et laisser toutes les autres telles quelles, sous forme de nouvelle modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>The project as it was made, with nothing in it.</source>
        <translation>Le projet tel qu’il a été créé, vide.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Undo or do again everything up to this edit; nothing is lost, you can come back</source>
        <translation>Annuler ou rétablir tout jusqu’à cette modification ; rien n’est perdu, vous pouvez revenir</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>What the edit did</source>
        <translation>Effet de la modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Write the note as it was; everything else stays as it is</source>
        <translation>Écrire la note telle qu’elle était ; tout le reste demeure inchangé</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everyone</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>History of the note “{title}”</source>
        <translation>Historique de la note « {title} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Names of edits, authors, and what was written (Ctrl+F)</source>
        <translation>Noms des modifications, auteurs et textes écrits (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>What the edits are about</source>
        <translation>Objet des modifications</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Whose edits</source>
        <translation>Auteurs des modifications</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>The project was made</source>
        <translation>Le projet a été créé</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>last done</source>
        <translation>dernière action</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <location filename="../../app/ui/manual/hits.py"/>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Ignorable</name>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>diacritics</source>
        <translation>diacritiques</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>number formats</source>
        <translation>formats de nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>spelling</source>
        <translation>graphie</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>typography</source>
        <translation>typographie</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>white space</source>
        <translation>blancs</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Another source has this name: give it one of its own.</source>
        <translation>Une autre source porte ce nom : donnez-en un propre à celle-ci.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Neither text nor files were copied</source>
        <translation>Ni texte ni fichiers n’ont été copiés</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>Le même fichier, à l’identique, est déjà ici sous le nom {name}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 sub-point</source>
        <translation>1 sous-point</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Not part of the document</source>
        <translation>Hors du document</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Point {path}</source>
        <translation>Point {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Sub-point {path}</source>
        <translation>Sous-point {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Text around the points</source>
        <translation>Texte autour des points</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>bullet</source>
        <translation>puce</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>goes on from before</source>
        <translation>suite de ce qui précède</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading, counted by its place</source>
        <translation>titre, compté d’après sa place</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a Roman numeral</source>
        <translation>élément à numéro romain</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number alone</source>
        <translation>élément à numéro seul</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number in several parts</source>
        <translation>élément à numéro en plusieurs parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a word and a number</source>
        <translation>élément à mot et numéro</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with an ordinal</source>
        <translation>élément à ordinal</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item without a letter of its own</source>
        <translation>élément sans lettre propre</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>its number is not printed, its parts show it</source>
        <translation>son numéro n’est pas imprimé, ses parties le montrent</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>label of the page</source>
        <translation>intitulé de la page</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>lettered item</source>
        <translation>élément à lettre</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>line of the page, such as a link or a caption</source>
        <translation>ligne de la page, comme un lien ou une légende</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>numbered item</source>
        <translation>élément numéroté</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>page number or running head</source>
        <translation>numéro de page ou titre courant</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>prose, no list</source>
        <translation>prose, pas de liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>said before</source>
        <translation>déjà dit</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>set by you</source>
        <translation>décidé par vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>words that pages carry, such as an invitation to subscribe</source>
        <translation>mots courants des pages, comme une invitation à s’abonner</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} sub-points</source>
        <translation>{n} sous-points</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{points}, {parts}</source>
        <translation>{points}, {parts}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule} “{marker}”</source>
        <translation>{rule} « {marker} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule}, in the middle of a line</source>
        <translation>{rule}, au milieu d’une ligne</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The clipboard holds neither text nor files: copy some, then paste again.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichiers : copiez-en, puis collez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The project is still being made: import more as soon as it shows.</source>
        <translation>Le projet est encore en cours de création : importez la suite dès qu’il s’affiche.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} existe déjà : choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>Signs: {words}</source>
        <translation>Signes : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>far apart</source>
        <translation>très éloigné</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>mentioned in prose</source>
        <translation>mentionné dans la prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>not in the base</source>
        <translation>absent de la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>not part of the document</source>
        <translation>hors du document</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>sub-point</source>
        <translation>sous-point</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>text around them</source>
        <translation>texte autour d’eux</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the base</source>
        <translation>la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the same</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Filter points</source>
        <translation>Filtrer les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Gaps</source>
        <translation>Manques</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Number, words of the title or of any wording; Esc clears, Down enters the grid</source>
        <translation>Numéro, mots du titre ou d’une formulation ; Échap efface, Bas entre dans la grille</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>On no point</source>
        <translation>Sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points about which you have decided something</source>
        <translation>Seulement les points sur lesquels vous avez décidé quelque chose</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points that some source does not have, as far as you have not said that this is so</source>
        <translation>Seulement les points qu’une source n’a pas, tant que vous n’avez pas dit que c’est ainsi</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points with a cell of which the program is not sure</source>
        <translation>Seulement les points ayant une cellule dont le programme n’est pas sûr</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>What of the chosen source is on no point, beside the grid</source>
        <translation>Ce qui, dans la source choisie, n’est sur aucun point, à côté de la grille</translation>
    </message>
</context>
<context>
    <name>LineupTable</name>
    <message>
        <location filename="../../app/ui/lineup/table.py"/>
        <source>Points and sources</source>
        <translation>Points et sources</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <location filename="../../app/ui/lineup/view.py"/>
        <source>Alignment of points and sources</source>
        <translation>Correspondance des points et des sources</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Attach it here</source>
        <translation>Attacher ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Look for a quotation</source>
        <translation>Rechercher une citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Nothing in {source} is like it any more.</source>
        <translation>Plus rien dans {source} n’y ressemble.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Places where it may stand now</source>
        <translation>Endroits où elle peut se trouver maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Where it may stand in {source} now:</source>
        <translation>Où elle peut se trouver maintenant dans {source} :</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>{all} % likely: words {words} % alike, surroundings {context} %</source>
        <translation>Probable à {all} % : mots semblables à {words} %, entourage à {context} %</translation>
    </message>
</context>
<context>
    <name>LostLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show only notes that have lost a quotation</source>
        <translation>N’afficher que les notes qui ont perdu une citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ A note lost a quotation</source>
        <translation>⚠ Une note a perdu une citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ {count} notes lost a quotation</source>
        <translation>⚠ {count} notes ont perdu une citation</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>No projects yet</source>
        <translation>Pas encore de projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Variorum</source>
        <translation>Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>{name} – Variorum</source>
        <translation>{name} – Variorum</translation>
    </message>
</context>
<context>
    <name>ManualField</name>
    <message>
        <location filename="../../app/ui/manual/field.py"/>
        <source>Find in the manual</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>The manual says nothing about “{text}”.</source>
        <translation>Le manuel ne dit rien de « {text} ».</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 finding</source>
        <translation>1 constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>listed; not in {base}</source>
        <translation>listé ; absent de {base}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>mentioned in prose</source>
        <translation>mentionné dans la prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>the base</source>
        <translation>la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{figure} apart</source>
        <translation>écart de {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} findings</source>
        <translation>{n} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{row}, {source}</source>
        <translation>{row}, {source}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points and sources, against one of them</source>
        <translation>Tous les points et toutes les sources, face à l’une d’elles</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Comparing all points…</source>
        <translation>Comparaison de tous les points…</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Every source against every other, on the chosen point</source>
        <translation>Chaque source face à chaque autre, sur le point choisi</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>One point</source>
        <translation>Un point</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>The source that all others are held against</source>
        <translation>La source à laquelle toutes les autres sont comparées</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>There is nothing to compare yet: import two sources.</source>
        <translation>Il n’y a encore rien à comparer : importez deux sources.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../app/ui/matrix/table.py"/>
        <source>Overview of all points and sources</source>
        <translation>Vue d’ensemble de tous les points et sources</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Attached to “{words}”</source>
        <translation>Attachée à « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Select the words in a text first, then attach the quotation</source>
        <translation>Sélectionnez d’abord les mots dans un texte, puis attachez la citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>The source of that quotation is not in this project any more</source>
        <translation>La source de cette citation n’est plus dans ce projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Those words are not in this project</source>
        <translation>Ces mots ne sont pas dans ce projet</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All conflicts are decided.</source>
        <translation>Tous les conflits sont tranchés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left</source>
        <translation>Les {count} restants</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left here</source>
        <translation>Les {count} restants ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Decide all that are left alike (Ctrl+1, Ctrl+2, Ctrl+3)</source>
        <translation>Trancher de même tous ceux qui restent (Ctrl+1, Ctrl+2, Ctrl+3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merging {name}</source>
        <translation>Fusion de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{done} of {count} conflicts decided; of the others, both sides are kept.</source>
        <translation>{done} conflits tranchés sur {count} ; pour les autres, les deux côtés sont gardés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{name} has nothing that is not here already.</source>
        <translation>{name} n’a rien qui ne soit déjà ici.</translation>
    </message>
</context>
<context>
    <name>Merger</name>
    <message>
        <location filename="../../app/ui/merging/merger.py"/>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict decided</source>
        <translation>1 conflit tranché</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict to decide</source>
        <translation>1 conflit à trancher</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding comes in</source>
        <translation>1 décision sur un constat s’ajoute</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding goes</source>
        <translation>1 décision sur un constat disparaît</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note came in</source>
        <translation>1 note ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changed</source>
        <translation>1 note modifiée</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changes</source>
        <translation>1 note change</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note comes in</source>
        <translation>1 note s’ajoute</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note goes, which was deleted there</source>
        <translation>1 note, supprimée là-bas, disparaît</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note quotes words that are not here</source>
        <translation>1 note cite des mots absents d’ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note went</source>
        <translation>1 note a disparu</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review comes in</source>
        <translation>1 relecture s’ajoute</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review goes, which was taken back there</source>
        <translation>1 relecture, annulée là-bas, disparaît</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source came in</source>
        <translation>1 source ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source comes in</source>
        <translation>1 source s’ajoute</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>A note without words</source>
        <translation>Une note sans mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>All conflicts ({count})</source>
        <translation>Tous les conflits ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Both changed: {names}</source>
        <translation>Modifié des deux côtés : {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Changed here, deleted there</source>
        <translation>Modifié ici, supprimé là-bas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Decisions on findings</source>
        <translation>Décisions sur les constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted by {who}</source>
        <translation>Supprimé par {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted here, changed there</source>
        <translation>Supprimé ici, modifié là-bas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted on one side</source>
        <translation>Supprimé d’un côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Finding on point {point}</source>
        <translation>Constat sur le point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Last changed by {who}</source>
        <translation>Dernière modification par {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Merged {name}</source>
        <translation>{name} : fusion effectuée</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Not decided yet</source>
        <translation>Pas encore tranché</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Spellings come in</source>
        <translation>Des graphies s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Which conflicts are shown</source>
        <translation>Conflits affichés</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>an unknown author</source>
        <translation>un auteur inconnu</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>both are kept</source>
        <translation>les deux sont gardés</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from here</source>
        <translation>d’ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from there</source>
        <translation>de là-bas</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>not decided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>place in the texts</source>
        <translation>place dans les textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts decided</source>
        <translation>{count} conflits tranchés</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts to decide</source>
        <translation>{count} conflits à trancher</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings come in</source>
        <translation>{count} décisions sur des constats s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings go</source>
        <translation>{count} décisions sur des constats disparaissent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes came in</source>
        <translation>{count} notes ajoutées</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes change</source>
        <translation>{count} notes changent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes changed</source>
        <translation>{count} notes modifiées</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes come in</source>
        <translation>{count} notes s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes go, which were deleted there</source>
        <translation>{count} notes, supprimées là-bas, disparaissent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes quote words that are not here</source>
        <translation>{count} notes citent des mots absents d’ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes went</source>
        <translation>{count} notes ont disparu</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews come in</source>
        <translation>{count} relectures s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews go, which were taken back there</source>
        <translation>{count} relectures, annulées là-bas, disparaissent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources came in</source>
        <translation>{count} sources ajoutées</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources come in</source>
        <translation>{count} sources s’ajoutent</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{what}; Undo takes it back</source>
        <translation>{what} ; Annuler revient en arrière</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>+ {count}</source>
        <translation>+ {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away</source>
        <translation>Retirer le message</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away (Esc)</source>
        <translation>Retirer le message (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>So many more messages are under this one</source>
        <translation>Nombre d’autres messages sous celui-ci</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Give the source a name</source>
        <translation>Donnez un nom à la source</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as 2025-11-21</source>
        <translation>Par exemple 2025-11-21</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as en or pt-BR</source>
        <translation>Par exemple en ou pt-BR</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as https://example.org/page</source>
        <translation>Par exemple https://example.org/page</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Name in the project</source>
        <translation>Nom dans le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Outlet or publisher</source>
        <translation>Organe ou éditeur</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>such as en</source>
        <translation>par exemple en</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text</source>
        <translation>Nouvelle note sur le texte sélectionné</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text (Ctrl+M)</source>
        <translation>Nouvelle note sur le texte sélectionné (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Note: {body}</source>
        <translation>Note : {body}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Written {created}, changed {modified}</source>
        <translation>Écrite {created}, modifiée {modified}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>By place</source>
        <translation>Par place</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Most severe first</source>
        <translation>Les plus graves d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>approximate quotations</source>
        <translation>citations approximatives</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>in discussion</source>
        <translation>en discussion</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>lost quotations</source>
        <translation>citations perdues</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>ordering</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>orthographic</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope addition</source>
        <translation>portée ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope omission</source>
        <translation>portée omise</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>stylistic</source>
        <translation>style</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>terminology</source>
        <translation>terminologie</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>typographic</source>
        <translation>typographie</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Change templates…</source>
        <translation>Modifier les modèles…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Filter and order the notes</source>
        <translation>Filtrer et ordonner les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note ({keys})
On the selected text, or on the point</source>
        <translation>Nouvelle note ({keys})
Sur le texte sélectionné, ou sur le point</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note from a template</source>
        <translation>Nouvelle note d’après un modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note that begins with a template</source>
        <translation>Nouvelle note qui commence par un modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on all points</source>
        <translation>Notes sur tous les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on point {point}</source>
        <translation>Notes sur le point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on the chosen point</source>
        <translation>Notes sur le point choisi</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>This point</source>
        <translation>Ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Whole project</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all} notes show</source>
        <translation>{shown} notes affichées sur {all}</translation>
    </message>
</context>
<context>
    <name>NotesHint</name>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Mark words in either text and press {keys} to say what differs there.</source>
        <translation>Sélectionnez des mots dans un texte et pressez {keys} pour dire ce qui y diffère.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes in this project yet.</source>
        <translation>Pas encore de note dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes on this point yet.</source>
        <translation>Pas encore de note sur ce point.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Notes can only be read in this window.</source>
        <translation>Dans cette fenêtre, les notes sont en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The filter leaves out all notes there are.</source>
        <translation>Le filtre exclut toutes les notes.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The notes are being read…</source>
        <translation>Lecture des notes…</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <location filename="../../app/ui/notes/panel.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>NotesWiring</name>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Copied to {count} points</source>
        <translation>Copiée vers {count} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Kept as a template: {name}</source>
        <translation>Gardée comme modèle : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>That note is not in this project any more</source>
        <translation>Cette note n’est plus dans ce projet</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Go anywhere</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has such a cell any more.</source>
        <translation>Plus aucun point n’a de telle cellule.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>Aucun point ne contient « {query} ». Échap efface le filtre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>Pas encore de points. Importez des fichiers pour les voir ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>Rien trouvé pour « {text} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Search all that was written</source>
        <translation>Chercher dans tout ce qui est écrit</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>The texts are being read</source>
        <translation>Lecture des textes en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or look in everything.</source>
        <translation>Essayez des mots moins nombreux ou plus courts, ou cherchez dans tout.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or only the beginning of one.</source>
        <translation>Essayez des mots moins nombreux ou plus courts, ou seulement le début d’un mot.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try it without {term}, or with fewer words.</source>
        <translation>Essayez sans {term}, ou avec moins de mots.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type the number of a point, the name of a source or an action, or words of any text.</source>
        <translation>Saisissez le numéro d’un point, le nom d’une source ou d’une action, ou des mots d’un texte.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type words of a note, a wording or a finding; case and accents do not count.</source>
        <translation>Saisissez des mots d’une note, d’une formulation ou d’un constat ; casse et accents ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>What is found will show here in a moment.</source>
        <translation>Les résultats s’afficheront ici dans un instant.</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Do not offer this</source>
        <translation>Ne pas proposer ceci</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copied to {count} points</source>
        <translation>Copiée vers {count} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy that note to this point</source>
        <translation>Copier cette note vers ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy the chosen note there, as one edit</source>
        <translation>Y copier la note choisie, en une seule modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it here, too</source>
        <translation>Noter ici aussi</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it there, too</source>
        <translation>Noter là aussi</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change is noted in {point}: “{title}”</source>
        <translation>Le même changement est noté dans {point} : « {title} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change stands in {points}</source>
        <translation>Le même changement figure dans {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>point {point}</source>
        <translation>point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{count} points</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../app/ui/importing/outline.py"/>
        <source>Points that were found</source>
        <translation>Points trouvés</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Longest gap: {milliseconds} ms</source>
        <translation>Plus longue pause : {milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Slow events</source>
        <translation>Événements lents</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{seconds} s ago</source>
        <translation>il y a {seconds} s</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>Text as it was read</source>
        <translation>Texte tel qu’il a été lu</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>{what}, {why}: {text}</source>
        <translation>{what}, {why} : {text}</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Reading it again…</source>
        <translation>Nouvelle lecture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Show the list of the points that were found</source>
        <translation>Afficher la liste des points trouvés</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/palette.py"/>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Searched before</source>
        <translation>Recherches antérieures</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} actions</source>
        <translation>Afficher les {count} actions</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} findings</source>
        <translation>Afficher les {count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} notes</source>
        <translation>Afficher les {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} points</source>
        <translation>Afficher les {count} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} sources</source>
        <translation>Afficher les {count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} wordings</source>
        <translation>Afficher les {count} formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here.</source>
        <translation>Il n’y a pas de {term} ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here. There is: {known}</source>
        <translation>Il n’y a pas de {term} ici. Il y a : {known}</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wordings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>on the project</source>
        <translation>sur le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>outside the points</source>
        <translation>hors des points</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{count} or more</source>
        <translation>{count} ou plus</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>and stay</source>
        <translation>et rester</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>complete</source>
        <translation>compléter</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>without a word</source>
        <translation>sans mot</translation>
    </message>
</context>
<context>
    <name>PaletteHead</name>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to an action, a point, a source, or words of any text</source>
        <translation>Aller à une action, un point, une source ou des mots d’un texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to anything</source>
        <translation>Aller n’importe où</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search notes, wordings and findings</source>
        <translation>Chercher dans les notes, formulations et constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search the texts</source>
        <translation>Chercher dans les textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../app/ui/search/list.py"/>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>PassingSign</name>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the first difference</source>
        <translation>Reprise à la première différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the last difference</source>
        <translation>Reprise à la dernière différence</translation>
    </message>
</context>
<context>
    <name>PointChooser</name>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Find a point</source>
        <translation>Trouver un point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Number or words of a point</source>
        <translation>Numéro ou mots d’un point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there as well</source>
        <translation>Entrée l’y met aussi</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there, Ctrl+Return leaves it here as well</source>
        <translation>Entrée l’y met, Ctrl+Entrée le laisse aussi ici</translation>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <location filename="../../app/ui/points/head.py"/>
        <source>Columns: {names}</source>
        <translation>Colonnes : {names}</translation>
    </message>
</context>
<context>
    <name>PointsHeader</name>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Drag it among its siblings; double click or F2 renames it</source>
        <translation>Faites-la glisser parmi ses voisines ; double-clic ou F2 pour renommer</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>furthest: {name} {figure}</source>
        <translation>le plus loin : {name} {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{have} of {all} sources</source>
        <translation>{have} sources sur {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: listed; not in {reference}</source>
        <translation>{name} : listé ; absent de {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: mentioned in prose</source>
        <translation>{name} : mentionné dans la prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: says nothing</source>
        <translation>{name} : ne dit rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: similarity {figure} to {reference}</source>
        <translation>{name} : similitude de {figure} avec {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: the reference</source>
        <translation>{name} : la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Filter points</source>
        <translation>Filtrer les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Move the columns of sources</source>
        <translation>Déplacer les colonnes des sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>Aucun point ne contient « {query} ». Échap efface le filtre.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point is here: “{what}” is chosen above.</source>
        <translation>Aucun point ici : « {what} » est choisi ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>Pas encore de points. Importez des fichiers pour les voir ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Number, words of the title or of a wording; Esc clears, Down enters the list</source>
        <translation>Numéro, mots du titre ou d’une formulation ; Échap efface, Bas entre dans la liste</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Point list</source>
        <translation>Liste des points</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} found</source>
        <translation>{n} trouvés</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
</context>
<context>
    <name>PointsTree</name>
    <message>
        <location filename="../../app/ui/points/tree.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>The language of the window changes when Variorum is started again.</source>
        <translation>La langue de la fenêtre change au prochain démarrage de Variorum.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, approximate: “{words}”, was “{was}”</source>
        <translation>{source}, approximatif : « {words} », était « {was} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, no longer there: “{words}”</source>
        <translation>{source}, n’y figure plus : « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”</source>
        <translation>{source} : « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
Click to show it in the text</source>
        <translation>{source} : « {words} »
Cliquez pour l’afficher dans le texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
The note was made on “{was}”
Click to show it in the text</source>
        <translation>{source} : « {words} »
La note a été faite sur « {was} »
Cliquez pour l’afficher dans le texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
These words are not in the source any more: mark them again</source>
        <translation>{source} : « {words} »
Ces mots ne sont plus dans la source : sélectionnez-les à nouveau</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Accept these words</source>
        <translation>Accepter ces mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Attach to the selection</source>
        <translation>Attacher à la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Look for it…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Select the right words in a text, then click here; or drag them on this quotation</source>
        <translation>Sélectionnez les bons mots dans un texte, puis cliquez ici ; ou faites-les glisser sur cette citation</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Show where these words may stand now</source>
        <translation>Montrer où ces mots peuvent se trouver maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>The note is meant on the words that stand there now</source>
        <translation>La note porte sur les mots qui s’y trouvent maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>{sign} Not in the text any more: {words}</source>
        <translation>{sign} N’est plus dans le texte : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>≈ was: {words}</source>
        <translation>≈ était : {words}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../app/ui/lineup/reader_text.py"/>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>ReadingsLine</name>
    <message>
        <location filename="../../app/ui/findings/readings_line.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{name}, in {folder}</source>
        <translation>{name}, dans {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{path} is not there any more</source>
        <translation>{path} n’existe plus</translation>
    </message>
</context>
<context>
    <name>RenderedBody</name>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Click or press Enter to write</source>
        <translation>Cliquez ou pressez Entrée pour écrire</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>A copy is in {path}</source>
        <translation>Une copie est dans {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It is still open for reading only</source>
        <translation>Toujours ouvert en lecture seule</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It still cannot be saved</source>
        <translation>Toujours impossible à enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>The project can be changed now</source>
        <translation>Le projet peut être modifié à présent</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>What could not be saved last time is in {name}.</source>
        <translation>Ce qui n’a pas pu être enregistré la dernière fois est dans {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>You are working in the copy now: {path}</source>
        <translation>Vous travaillez maintenant dans la copie : {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>The file contradicts itself, as happens when a disk fails or a copy was cut short. It has not been touched. Go back to a backup, or save what can still be read into a new project; you can do both. The damaged file is kept.</source>
        <translation>Le fichier se contredit, comme il arrive quand un disque tombe en panne ou qu’une copie a été interrompue. Rien n’y a été touché. Revenez à une sauvegarde, ou enregistrez ce qui est encore lisible dans un nouveau projet ; vous pouvez faire les deux. Le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups of it.</source>
        <translation>Il n’en existe aucune sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>{name} is damaged</source>
        <translation>{name} est endommagé</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{done} of {all} reviewed</source>
        <translation>{done} relus sur {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{seen} of {all} pairs looked at</source>
        <translation>{seen} paires relues sur {all}</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>All points</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not done</source>
        <translation>Pas terminés</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not looked at</source>
        <translation>Pas encore relus</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Points by how far the review is: {what}</source>
        <translation>Points selon l’avancement de la relecture : {what}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <location filename="../../app/ui/reviewing.py"/>
        <source>Everything has been looked at</source>
        <translation>Tout a été relu</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>Différences et notes ; cliquez pour y aller (F8 : différence suivante, Maj+F8 : précédente)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>Aperçu des différences et des notes</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Everything is saved again</source>
        <translation>Tout est de nouveau enregistré</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Go back to an earlier state</source>
        <translation>Revenir à un état antérieur</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Keep everything in another file</source>
        <translation>Tout garder dans un autre fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>See whether it can be saved now</source>
        <translation>Voir si l’enregistrement est possible maintenant</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>What can be done about it</source>
        <translation>Ce qu’on peut y faire</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Beside {name} lay changes that belong to another file, such as an earlier one of that name. They are kept as “{aside}” and were not taken over.</source>
        <translation>À côté de {name} se trouvaient des modifications d’un autre fichier, par exemple d’un précédent de ce nom. Elles sont conservées sous le nom « {aside} » et n’ont pas été reprises.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Nothing was lost.</source>
        <translation>Rien n’a été perdu.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here.</source>
        <translation>Le programme ne s’est pas terminé correctement la dernière fois. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: 1 note, from {last}.</source>
        <translation>Le programme ne s’est pas terminé correctement la dernière fois. Tout ce qui était enregistré est là : 1 note, du {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: {count} notes, the last from {last}.</source>
        <translation>Le programme ne s’est pas terminé correctement la dernière fois. Tout ce qui était enregistré est là : {count} notes, la dernière du {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The project is saved, but there is no backup of it. {why}</source>
        <translation>Le projet est enregistré, mais il n’en existe pas de sauvegarde. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>There is another file now in the place of {name}. Nothing you did is lost: save a copy and go on in it.</source>
        <translation>Un autre fichier a pris la place de {name}. Rien de votre travail n’est perdu : enregistrez une copie et continuez dans celle-ci.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>a while ago</source>
        <translation>un certain temps</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>asked for</source>
        <translation>sur demande</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on opening</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on {host}</source>
        <translation>sur {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>while working</source>
        <translation>pendant le travail</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} has been damaged on the disk: {found} Save a copy, or go back to a backup.</source>
        <translation>{name} a été endommagé sur le disque : {found} Enregistrez une copie, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is damaged and was not opened: go back to a backup, or save what can be read of it.</source>
        <translation>{name} est endommagé et n’a pas été ouvert : revenez à une sauvegarde, ou enregistrez ce qui en est lisible.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is not where it was any more, moved or deleted, or its drive is gone. Nothing you did is lost: save a copy and go on in it, or put the file back.</source>
        <translation>{name} n’est plus où il était : déplacé ou supprimé, ou son disque est débranché. Rien de votre travail n’est perdu : enregistrez une copie et continuez dans celle-ci, ou remettez le fichier en place.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only, as it or its folder is read-only: work on a copy to change it.</source>
        <translation>{name} est ouvert en lecture seule, car le fichier ou son dossier l’est : travaillez sur une copie pour le modifier.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only. What you have typed is kept in this window: save a copy, and it is in there.</source>
        <translation>{name} est ouvert en lecture seule. Ce que vous avez saisi est gardé dans cette fenêtre : enregistrez une copie, elle le contiendra.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only: {who} has had it open {where} since {when}.</source>
        <translation>{name} est ouvert en lecture seule : {who} l’a ouvert {where} depuis {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{notes} notes, {sources} sources and {points} points are in {name}.</source>
        <translation>{notes} notes, {sources} sources et {points} points sont dans {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{why} What you typed is kept in this window.</source>
        <translation>{why} Ce que vous avez saisi est gardé dans cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Left source. Orange with dots below: only here</source>
        <translation>Source de gauche. Orange souligné de points : seulement ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Right source. Blue with a line below: only here</source>
        <translation>Source de droite. Bleu souligné d’un trait : seulement ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Sample of the wordings</source>
        <translation>Exemple de formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before noon.
Should the guest break the house rules, the deposit of 250 euros lapses, and notice is given.</source>
        <translation>Les clés sont rendues avant midi.
Au cas où l’hôte enfreindrait le règlement, la caution de 250 euros est perdue et congé est donné.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before ten in the morning.
If the guest breaks the house rules without reason, the deposit of 200 euros lapses.</source>
        <translation>Les clés sont rendues avant dix heures du matin.
Si l’hôte enfreint le règlement sans raison, la caution de 200 euros est perdue.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Edit notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Exported to {path}</source>
        <translation>Exporté vers {path}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Everything as the program was made; this can be taken back</source>
        <translation>Tout comme à l’origine du programme ; cela peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Made by themselves while you work, in {folder}</source>
        <translation>Faites automatiquement pendant le travail, dans {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take &amp;back</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take over a file of settings from another machine</source>
        <translation>Reprendre un fichier de réglages d’une autre machine</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Under your notes: {signed}</source>
        <translation>Sous vos notes : {signed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Where the backups lie</source>
        <translation>Où se trouvent les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Write the settings to a file, for another machine</source>
        <translation>Écrire les réglages dans un fichier, pour une autre machine</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>Everything is as the program was made.</source>
        <translation>Tout est comme à l’origine du programme.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are as they were.</source>
        <translation>Les réglages sont comme avant.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are in {path}</source>
        <translation>Les réglages sont dans {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} are not known here, or not possible: they were passed over.</source>
        <translation>{count} sont inconnus ici, ou impossibles : ils ont été ignorés.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} settings taken over.</source>
        <translation>{count} réglages repris.</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>Source {where}</source>
        <translation>Source {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>SourceDeeds</name>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>&amp;Save the original file…</source>
        <translation>&amp;Enregistrer le fichier d’origine…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Import a &amp;newer version…</source>
        <translation>Importer une version plus réce&amp;nte…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Its points become the list that all sources are lined up with</source>
        <translation>Ses points deviennent la liste avec laquelle toutes les sources sont mises en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Make it the &amp;reference</source>
        <translation>Prendre pour &amp;référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Notes and corrections are kept where their words are still there</source>
        <translation>Notes et corrections sont gardées là où leurs mots subsistent</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Re&amp;move from the project</source>
        <translation>Retirer du &amp;projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Take the source out of the project (Delete); this can be undone</source>
        <translation>Retirer la source du projet (Suppr) ; cela peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Write the file again, byte for byte as it was imported</source>
        <translation>Écrire à nouveau le fichier, octet pour octet, tel qu’il a été importé</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Find a source</source>
        <translation>Trouver une source</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>The original file</source>
        <translation>Le fichier d’origine</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>No sources yet. Import files to see them here.</source>
        <translation>Pas encore de sources. Importez des fichiers pour les voir ici.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>{n} sources</source>
        <translation>{n} sources</translation>
    </message>
</context>
<context>
    <name>SourcesHeader</name>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Another source is called {name}</source>
        <translation>Une autre source s’appelle {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Outlet</source>
        <translation>Organe</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>SourcesTable</name>
    <message>
        <location filename="../../app/ui/sources/table.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note not saved</source>
        <translation>Note non enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note saved</source>
        <translation>Note enregistrée</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Point {point} {title}</source>
        <translation>Point {point} {title}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <location filename="../../app/ui/wordings/split_view.py"/>
        <source>… {n} lines unchanged</source>
        <translation>… {n} lignes inchangées</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Compare how several sources word the same numbered document.</source>
        <translation>Compare la façon dont plusieurs sources formulent le même document numéroté.</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the files to compare here</source>
        <translation>Déposez ici les fichiers à comparer</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the sources of “{name}” here</source>
        <translation>Déposez ici les sources de « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>Cinq articles inventés sur un même plan, pour découvrir le programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Make an empty project ({keys})</source>
        <translation>Créer un projet vide ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>No numbered points found in “{name}” yet: drop a source that lists them</source>
        <translation>Pas encore de points numérotés dans « {name} » : déposez une source qui les énumère</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open a project ({keys})</source>
        <translation>Ouvrir un projet ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Variorum</source>
        <translation>Variorum</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Figures of the comparison</source>
        <translation>Chiffres de la comparaison</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lining up the points</source>
        <translation>Mise en correspondance des points</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Stop; nothing will have been changed</source>
        <translation>Arrêter ; rien n’aura été modifié</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>no differences</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not exact: the texts are very long</source>
        <translation>inexact : les textes sont très longs</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>saved {time}</source>
        <translation>enregistré {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>similarity {value}</source>
        <translation>similitude {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} differences</source>
        <translation>{count} différences</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>{count} ignorées ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} moved</source>
        <translation>{count} déplacés</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{source} says nothing on this point</source>
        <translation>{source} ne dit rien sur ce point</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Done again: {name}</source>
        <translation>Rétabli : {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Going through the history…</source>
        <translation>Parcours de l’historique…</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Undone: {name}</source>
        <translation>Annulé : {name}</translation>
    </message>
</context>
<context>
    <name>SurveyNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{done} of {points} points looked through</source>
        <translation>{done} points examinés sur {points}</translation>
    </message>
</context>
<context>
    <name>SwapButton</name>
    <message>
        <location filename="../../app/ui/wordings/swap_button.py"/>
        <source>Swap the two sources</source>
        <translation>Permuter les deux sources</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference</source>
        <translation>1 différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference from the base</source>
        <translation>1 différence avec la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 says nothing</source>
        <translation>1 ne dit rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 source</source>
        <translation>1 source</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 wording</source>
        <translation>1 formulation</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>All have the same wording</source>
        <translation>Toutes ont la même formulation</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>No other source</source>
        <translation>Aucune autre source</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>Nothing to compare with it</source>
        <translation>Rien à comparer</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>base</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>comparing…</source>
        <translation>comparaison…</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>in prose, not compared</source>
        <translation>en prose, non comparé</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>instead of “{words}”</source>
        <translation>au lieu de « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>left out: “{words}”</source>
        <translation>omis : « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>no differences</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not exact</source>
        <translation>inexact</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>only here</source>
        <translation>seulement ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>say nothing on this point</source>
        <translation>ne disent rien sur ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>says nothing on this point</source>
        <translation>ne dit rien sur ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>the same wording</source>
        <translation>même formulation</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences</source>
        <translation>{count} différences</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences from the base</source>
        <translation>{count} différences avec la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} different wordings</source>
        <translation>{count} formulations différentes</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>{count} ignorées ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} moved</source>
        <translation>{count} déplacés</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} say nothing</source>
        <translation>{count} ne disent rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} sources</source>
        <translation>{count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>SynopsisBar</name>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>All compared with</source>
        <translation>Tout comparer à</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Base: the source that all others are compared with</source>
        <translation>Référence : la source à laquelle toutes les autres sont comparées</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>In the project’s order</source>
        <translation>Dans l’ordre du projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Most different first</source>
        <translation>Les plus différentes d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Order of the wordings</source>
        <translation>Ordre des formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>The order in which the wordings stand</source>
        <translation>L’ordre dans lequel se suivent les formulations</translation>
    </message>
</context>
<context>
    <name>TagCompletion</name>
    <message>
        <location filename="../../app/ui/notes/completion.py"/>
        <source>Tags of this project</source>
        <translation>Étiquettes de ce projet</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>#tags</source>
        <translation>#étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags, parted by spaces. Saved as you type</source>
        <translation>Étiquettes séparées par des espaces. Enregistré au fil de la frappe</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>#tags</source>
        <translation>#étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>Nat&amp;ure</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Nameless</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Se&amp;verity</source>
        <translation>&amp;Gravité</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Ta&amp;gs</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates for notes</source>
        <translation>Modèles de notes</translation>
    </message>
</context>
<context>
    <name>TermsLine</name>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Narrow by</source>
        <translation>Restreindre par</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>ThinNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of point {point}</source>
        <translation>Titre du point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of the new point</source>
        <translation>Titre du nouveau point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title; empty for the automatic one</source>
        <translation>Titre ; vide pour le titre automatique</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{kind}' is no kind of finding: choose from {choices}.</source>
        <translation>« {kind} » n’est pas une nature de constat : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{name}' is too short for a finding's id: write at least {least} characters of it.</source>
        <translation>« {name} » est trop court pour l’identifiant d’un constat : écrivez-en au moins {least} caractères.</translation>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>'{what}' cannot be ignored: choose from {choices}.</source>
        <translation>« {what} » ne peut pas être ignoré : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{word}' is no severity: choose from {choices}.</source>
        <translation>« {word} » n’est pas une gravité : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 part of the file could not be read.</source>
        <translation>1 partie du fichier n’a pas pu être lue.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 pin</source>
        <translation>1 épingle</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>1 point stands elsewhere</source>
        <translation>1 point se trouve ailleurs</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 row that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>1 ligne illisible figurait aussi dans l’historique et a pu en être rétablie.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 wording</source>
        <translation>1 formulation</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A choice is about a conflict that is not there: prepare the merge again.</source>
        <translation>Un choix porte sur un conflit qui n’existe pas : préparez à nouveau la fusion.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause belongs to another sentence in the other wording: {words}.</source>
        <translation>Une proposition appartient à une autre phrase dans l’autre formulation : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause stands at another place in the other wording: {words}.</source>
        <translation>Une proposition se trouve à un autre endroit dans l’autre formulation : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition is put in another way, elsewhere: {words}.</source>
        <translation>Une condition est exprimée autrement, ailleurs : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition stands {where}: {words}.</source>
        <translation>Une condition figure {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/verdicts.py"/>
        <source>A finding cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>Un constat ne peut pas avoir « {value} » pour {field} : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A finding is not decided with a note: choose one of the two sides, or both.</source>
        <translation>Une note ne décide pas d’un constat : choisissez l’un des deux côtés, ou les deux.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>A new point needs a title: type one.</source>
        <translation>Un nouveau point a besoin d’un titre : saisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>A note cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>Une note ne peut pas avoir « {value} » pour {field} : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note needs words: its body is empty.</source>
        <translation>Une note a besoin de mots : son texte est vide.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>A note needs {options} (or --from FILE with notes as JSON lines).</source>
        <translation>Une note a besoin de {options} (ou de --from FILE avec des notes en JSON Lines).</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's tags must be a list of words.</source>
        <translation>Les étiquettes d’une note doivent être une liste de mots.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be a whole number of characters, not {value}.</source>
        <translation>Le champ {key} d’une note doit être un nombre entier de caractères, non {value}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be one of {choices}, not '{value}'.</source>
        <translation>Le champ {key} d’une note doit être parmi {choices}, non « {value} ».</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be text, not {value}.</source>
        <translation>Le champ {key} d’une note doit être du texte, non {value}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A number stands {where}: {words}.</source>
        <translation>Un nombre figure {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>A passage can only be split between words: there are none on one side of the cursor.</source>
        <translation>Un passage ne peut être divisé qu’entre des mots : il n’y en a pas d’un côté du curseur.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin in {name} is on point {point}, which the point list does not have.</source>
        <translation>Une épingle dans {name} est sur le point {point}, que la liste des points n’a pas.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on source {source}, which is missing.</source>
        <translation>Une épingle est sur la source {source}, qui manque.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on “{words}”, but {name} has other words there.</source>
        <translation>Une épingle est sur « {words} », mais {name} a d’autres mots à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation could not be found again and is kept as lost.</source>
        <translation>Une citation n’a pas pu être retrouvée et est gardée comme perdue.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation reads differently now and is marked as approximate.</source>
        <translation>Une citation se lit autrement à présent et est marquée comme approximative.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>A review cannot be “{state}”: choose one of {choices}.</source>
        <translation>Une relecture ne peut pas être « {state} » : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A row of “{table}” belongs to a row of “{parent}” that is missing.</source>
        <translation>Une ligne de « {table} » appartient à une ligne de « {parent} » qui manque.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A seat stands for whoever sits there: {words}.</source>
        <translation>Un siège désigne qui l’occupe : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A segment of {name} {place} is outside its text.</source>
        <translation>Un segment de {name} {place} est hors de son texte.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source needs a name: it keeps its own until you give it another.</source>
        <translation>Une source a besoin d’un nom : elle garde le sien jusqu’à ce que vous lui en donniez un autre.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A source that it quoted is gone: what it quoted there is told in the history.</source>
        <translation>Une source qu’elle citait a disparu : ce qu’elle y citait est dit dans l’historique.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source's name is one line of text, without line breaks and control characters: write it again.</source>
        <translation>Le nom d’une source est une seule ligne de texte, sans saut de ligne ni caractère de contrôle : écrivez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A time stands {where}: {words}.</source>
        <translation>Une indication de temps figure {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A title stands {where}: {words}.</source>
        <translation>Un titre figure {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Align the sources</source>
        <translation>Mettre les sources en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All corrections kept.</source>
        <translation>Toutes les corrections sont gardées.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other corrections kept.</source>
        <translation>Toutes les autres corrections sont gardées.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other notes kept.</source>
        <translation>Toutes les autres notes sont gardées.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All {count} notes kept.</source>
        <translation>Les {count} notes sont gardées.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>Another part of the document is referred to: {words}.</source>
        <translation>Il est renvoyé à une autre partie du document : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Another party is named: {words}.</source>
        <translation>Une autre partie est nommée : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (ISO-8859-6)</source>
        <translation>Arabe (ISO-8859-6)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (ISO-8859-13)</source>
        <translation>Balte (ISO-8859-13)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>Beside {path} lay changes that belong to another file, such as an earlier one of that name. They are kept as {name} and were not taken over.</source>
        <translation>À côté de {path} se trouvaient des modifications d’un autre fichier, par exemple d’un précédent de ce nom. Elles sont conservées sous le nom {name} et n’ont pas été reprises.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Celtic (ISO-8859-14)</source>
        <translation>Celtique (ISO-8859-14)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (DOS 852)</source>
        <translation>Europe centrale (DOS 852)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (ISO-8859-2)</source>
        <translation>Europe centrale (ISO-8859-2)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Macintosh)</source>
        <translation>Europe centrale (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change segments</source>
        <translation>Modifier des segments</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of a finding</source>
        <translation>Modifier la nature d’un constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} findings</source>
        <translation>Modifier la nature de {count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} notes</source>
        <translation>Modifier la nature de {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's category</source>
        <translation>Modifier la catégorie de la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's quotation</source>
        <translation>Modifier la citation de la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's severity</source>
        <translation>Modifier la gravité de la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's status</source>
        <translation>Modifier le statut de la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's tags</source>
        <translation>Modifier les étiquettes de la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the reference source</source>
        <translation>Changer de source de référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of a finding</source>
        <translation>Modifier la gravité d’un constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} findings</source>
        <translation>Modifier la gravité de {count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} notes</source>
        <translation>Modifier la gravité de {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the spellings</source>
        <translation>Modifier les graphies</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the status of {count} notes</source>
        <translation>Modifier le statut de {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Characters {start} to {end} are not a stretch of {name}, which has {count} characters.</source>
        <translation>Les caractères {start} à {end} ne sont pas un passage de {name}, qui compte {count} caractères.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, simplified (GB18030, GBK, GB2312)</source>
        <translation>Chinois simplifié (GB18030, GBK, GB2312)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Choose at least one point, or set the passage aside.</source>
        <translation>Choisissez au moins un point, ou mettez le passage de côté.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm a finding</source>
        <translation>Confirmer un constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm {count} findings</source>
        <translation>Confirmer {count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Copy note to {count} points</source>
        <translation>Copier la note vers {count} points</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (DOS 866)</source>
        <translation>Cyrillique (DOS 866)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>Cyrillique (ISO-8859-5)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Macintosh)</source>
        <translation>Cyrillique (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on findings</source>
        <translation>Décisions sur les constats</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on points</source>
        <translation>Décisions sur les points</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete {count} notes</source>
        <translation>Supprimer {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Describe {name}</source>
        <translation>Décrire {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Descriptions of sources</source>
        <translation>Descriptions des sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss a finding</source>
        <translation>Écarter un constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss {count} findings</source>
        <translation>Écarter {count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is not material so far: say how grave it is by --severity.</source>
        <translation>Le constat {name} n’est pas substantiel pour l’instant : dites sa gravité avec --severity.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is {kind} so far: say of what kind it is by --kind, one of {kinds}.</source>
        <translation>Le constat {name} a pour nature {kind} pour l’instant : dites-en la nature avec --kind, parmi {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings}</source>
        <translation>Constat {readings}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings} on {point}</source>
        <translation>Constat {readings} sur {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>From {file}, as yours contradicts it: {sentence}</source>
        <translation>De {file}, car le vôtre le contredit : {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (ISO-8859-7)</source>
        <translation>Grec (ISO-8859-7)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (ISO-8859-8)</source>
        <translation>Hébreu (ISO-8859-8)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>How far it reaches differs. {who}</source>
        <translation>L’étendue diffère. {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source</source>
        <translation>Importer 1 source</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source, replace {newer}</source>
        <translation>Importer 1 source, remplacer {newer}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources</source>
        <translation>Importer {count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources, replace {newer}</source>
        <translation>Importer {count} sources, remplacer {newer}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {name}</source>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>It reaches differently far: {words}.</source>
        <translation>L’étendue diffère : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation>Japonais (EUC-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>Japonais (ISO-2022-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Join segments of {source}</source>
        <translation>Joindre des segments de {source}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (EUC-KR, Windows-949)</source>
        <translation>Coréen (EUC-KR, Windows-949)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (Johab)</source>
        <translation>Coréen (Johab)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Leave words of {source} out</source>
        <translation>Écarter des mots de {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Line up anew</source>
        <translation>Refaire la mise en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} is not JSON: {error}.</source>
        <translation>La ligne {number} de {name} n’est pas du JSON : {error}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} needs an object with source, start, end and body.</source>
        <translation>La ligne {number} de {name} doit contenir un objet avec source, start, end et body.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of 1 note; what is quoted there is not.</source>
        <translation>Les mots de 1 note sont perdus ; ce qui y est cité ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of {count} notes; what is quoted there is not.</source>
        <translation>Les mots de {count} notes sont perdus ; ce qui y est cité ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of 1 point: {names}.</source>
        <translation>Le titre et la place de 1 point sont perdus : {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of {count} points: {names}.</source>
        <translation>Les titres et places de {count} points sont perdus : {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of 1 quotation in notes; the notes and their words are there.</source>
        <translation>La place de 1 citation dans les notes est perdue ; les notes et leurs mots sont là.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of {count} quotations in notes; the notes and their words are there.</source>
        <translation>Les places de {count} citations dans les notes sont perdues ; les notes et leurs mots sont là.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, because they made no sense: {what} ({count}).</source>
        <translation>Perdu, faute d’avoir un sens : {what} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, with their text or because they made no sense: {what}.</source>
        <translation>Perdu, avec son texte ou faute d’avoir un sens : {what}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Maltese and Esperanto (ISO-8859-3)</source>
        <translation>Maltais et espéranto (ISO-8859-3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as done</source>
        <translation>Marquer {what} comme terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as in work</source>
        <translation>Marquer {what} comme en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as not looked at</source>
        <translation>Marquer {what} comme pas encore relu</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Merge {name}</source>
        <translation>Fusionner {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move note</source>
        <translation>Déplacer la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move notes</source>
        <translation>Déplacer les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move point {point}</source>
        <translation>Déplacer le point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move reviews</source>
        <translation>Déplacer les relectures</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move verdicts</source>
        <translation>Déplacer les jugements</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Named {where}: {words}.</source>
        <translation>Nommé {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>No correction could be kept.</source>
        <translation>Aucune correction n’a pu être gardée.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>No family of spellings in this project has “{spelling}”.</source>
        <translation>Aucune famille de graphies de ce projet ne contient « {spelling} ».</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>No source words point {point} yet: it needs a title of yours.</source>
        <translation>Aucune source ne formule encore le point {point} : il lui faut un titre de votre main.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on the project</source>
        <translation>Note sur le projet</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on {point}</source>
        <translation>Note sur {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Note {note} has no such version: 'variorum history --note' tells those that it has.</source>
        <translation>La note {note} n’a pas cette version : « variorum history --note » indique celles qu’elle a.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} is on point {point}, which the point list does not have.</source>
        <translation>La note {note} est sur le point {point}, que la liste des points n’a pas.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes source {source}, which is missing.</source>
        <translation>La note {note} cite la source {source}, qui manque.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes {name} outside its text.</source>
        <translation>La note {note} cite {name} hors de son texte.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes “{words}”, but {name} has other words there.</source>
        <translation>La note {note} cite « {words} », mais {name} a d’autres mots à cet endroit.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>Of yours, as {file} contradicts it: {sentence}</source>
        <translation>Du vôtre, car {file} le contredit : {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has it {where}.</source>
        <translation>Une source sur {total} l’a {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has this {where}: {words}.</source>
        <translation>Une source sur {total} a ceci {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One of {total} sources leaves out {words}.</source>
        <translation>Une source sur {total} omet {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/joining.py"/>
        <source>One side asks for all, the other for one of them: {words}.</source>
        <translation>Un côté exige le tout, l’autre l’un d’eux : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words} stands {where}.</source>
        <translation>Un côté nie ce que dit l’autre : {words} figure {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words}.</source>
        <translation>Un côté nie ce que dit l’autre : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>One side has one, the other several: {words}.</source>
        <translation>Un côté en a un, l’autre plusieurs : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>One side leaves out what the other adds: {words}.</source>
        <translation>Un côté omet ce que l’autre ajoute : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has it {where}.</source>
        <translation>Une source l’a {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has this {where}: {words}.</source>
        <translation>Une source a ceci {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source leaves out the whole point: {words}.</source>
        <translation>Une source omet tout le point : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One source leaves out {words}.</source>
        <translation>Une source omet {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source only mentions the point, outside the list: {words}.</source>
        <translation>Une source mentionne seulement le point, hors de la liste : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>Only an edit that is done can be taken back by itself: choose another one.</source>
        <translation>Seule une modification en vigueur peut être annulée isolément : choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one of {total} sources has {words}.</source>
        <translation>Seule une source sur {total} a {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one source has {words}.</source>
        <translation>Seule une source a {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/heading.py"/>
        <source>Only the heading is worded in another way.</source>
        <translation>Seul l’intitulé est formulé autrement.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the punctuation differs.</source>
        <translation>Seule la ponctuation diffère.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the typography differs.</source>
        <translation>Seule la typographie diffère.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the white space differs.</source>
        <translation>Seuls les blancs diffèrent.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only {count} of {total} sources have {words}.</source>
        <translation>Seules {count} sources sur {total} ont {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Order of the points</source>
        <translation>Ordre des points</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Other words: {words}.</source>
        <translation>Autres mots : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage in {source}</source>
        <translation>Passage dans {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage “{words}” in {source}</source>
        <translation>Passage « {words} » dans {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Pins in {name} overlap {place}.</source>
        <translation>Des épingles se chevauchent dans {name} {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on point {now} now.</source>
        <translation>Le point {before} a disparu : la note est maintenant sur le point {now}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on the project now.</source>
        <translation>Le point {before} a disparu : la note est maintenant sur le projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {id}, which the point list does not have, was given a title or a place.</source>
        <translation>Le point {id}, que la liste des points n’a pas, a reçu un titre ou une place.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point}</source>
        <translation>Point {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} cannot stand behind point {after}: choose a point of the same level.</source>
        <translation>Le point {point} ne peut pas se placer après le point {after} : choisissez un point du même niveau.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} comes from the sources and cannot be removed: only points that were added can be.</source>
        <translation>Le point {point} vient des sources et ne peut pas être retiré : seuls les points ajoutés peuvent l’être.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point} in {source}</source>
        <translation>Point {point} dans {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is in {source}</source>
        <translation>Le point {point} est dans {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is not in {source}</source>
        <translation>Le point {point} n’est pas dans {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Point {point} is there because only this source says it: move its text elsewhere instead.</source>
        <translation>Le point {point} n’existe que parce que cette source est seule à le dire : déplacez plutôt son texte ailleurs.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {point}, which the point list does not have, is marked as absent from a source.</source>
        <translation>Le point {point}, que la liste des points n’a pas, est marqué comme absent d’une source.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points that a source does not word</source>
        <translation>Points qu’une source ne formule pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Put words of {source} on {points}</source>
        <translation>Mettre des mots de {source} sur {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Quotations of notes</source>
        <translation>Citations des notes</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>REFI-QDA project</source>
        <translation>Projet REFI-QDA</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rebuild the project</source>
        <translation>Reconstruire le projet</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reference source</source>
        <translation>Source de référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove a tag from {count} notes</source>
        <translation>Retirer une étiquette de {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove point {point}</source>
        <translation>Retirer le point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rename point {point}</source>
        <translation>Renommer le point {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen a finding</source>
        <translation>Rouvrir un constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen {count} findings</source>
        <translation>Rouvrir {count} constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {count} sources</source>
        <translation>Remplacer {count} sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {name}</source>
        <translation>Remplacer {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Restore note</source>
        <translation>Restaurer la note</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}</source>
        <translation>Relecture de {point}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}, {sources}</source>
        <translation>Relecture de {point}, {sources}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Romanian (ISO-8859-16)</source>
        <translation>Roumain (ISO-8859-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Russian (KOI8-R)</source>
        <translation>Russe (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing.py"/>
        <source>Say what to change: one of {options}.</source>
        <translation>Dites ce qu’il faut modifier : une des options {options}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Say what to decide: one of --dismiss, --confirm, --reopen, --kind, --severity.</source>
        <translation>Dites ce qu’il faut décider : --dismiss, --confirm, --reopen, --kind ou --severity.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Segments of {name} overlap {place}.</source>
        <translation>Des segments de {name} se chevauchent {place}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Segments of {source}</source>
        <translation>Segments de {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Select some text of the source first.</source>
        <translation>Sélectionnez d’abord du texte de la source.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Settings of the project</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Several sources are named {key}: say which by its id, one of {ids}.</source>
        <translation>Plusieurs sources s’appellent {key} : dites laquelle par son identifiant, parmi {ids}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>Some corrections could not be kept.</source>
        <translation>Certaines corrections n’ont pas pu être gardées.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>Some of this may be missing: {missing}.</source>
        <translation>Une partie de ceci manque peut-être : {missing}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Something else is named: {words}.</source>
        <translation>Autre chose est nommé : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Source {name}</source>
        <translation>Source {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>Source {source} does not say “{exact}” from character {start} to {end}: mark the words again.</source>
        <translation>La source {source} ne dit pas « {exact} » du caractère {start} à {end} : sélectionnez à nouveau les mots.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Spellings</source>
        <translation>Graphies</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Split a segment of {source}</source>
        <translation>Diviser un segment de {source}</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>TEI critical apparatus</source>
        <translation>Apparat critique TEI</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Tag {count} notes</source>
        <translation>Étiqueter {count} notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take back “{edit}”</source>
        <translation>Annuler « {edit} » isolément</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take words of {source} off the points</source>
        <translation>Ôter des mots de {source} des points</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Thai (Windows-874)</source>
        <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The address of a source has at most {most} characters: shorten it.</source>
        <translation>L’adresse d’une source compte au plus {most} caractères : raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The author of a source has at most {most} characters: shorten it.</source>
        <translation>L’auteur d’une source compte au plus {most} caractères : raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../app/sources/clipboard.py"/>
        <source>The clipboard holds no text: copy the passage again, then paste it.</source>
        <translation>Le presse-papiers ne contient pas de texte : copiez à nouveau le passage, puis collez-le.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is of another force: {words}.</source>
        <translation>L’engagement a une autre force : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is put in another way: {words}.</source>
        <translation>L’engagement est exprimé autrement : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {one} against {other}, which stands elsewhere.</source>
        <translation>La condition est autre : {one} contre {other}, qui figure ailleurs.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {words}.</source>
        <translation>La condition est autre : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The conditions are opposite: {words}.</source>
        <translation>Les conditions sont opposées : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} could not be kept: correct it again.</source>
        <translation>La correction de « {words} » {where} n’a pas pu être gardée : corrigez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} on point {points} could not be kept: correct it again.</source>
        <translation>La correction de « {words} » {where} sur le point {points} n’a pas pu être gardée : corrigez à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The date of a source has at most {most} characters: shorten it.</source>
        <translation>La date d’une source compte au plus {most} caractères : raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The file is damaged: {finding}.</source>
        <translation>Le fichier est endommagé : {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>The ids of {count} findings begin with {name}: write more of it.</source>
        <translation>Les identifiants de {count} constats commencent par {name} : écrivez-en davantage.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The language of a source has at most {most} characters: shorten it.</source>
        <translation>La langue d’une source compte au plus {most} caractères : raccourcissez-la.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The mark that point {point} is not {where} could not be kept, as the points are cut otherwise now: judge it again.</source>
        <translation>La marque disant que le point {point} n’est pas {where} n’a pas pu être gardée, car les points sont découpés autrement à présent : jugez-en à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The name of a source has at most {most} characters: shorten it.</source>
        <translation>Le nom d’une source compte au plus {most} caractères : raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation is of another strength: {words}.</source>
        <translation>La négation a une autre force : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation reaches differently far: {words}.</source>
        <translation>La négation a une autre étendue : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The note before it is written: leave those lines out when you try again.</source>
        <translation>La note qui précède est écrite : omettez ces lignes quand vous réessaierez.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note is kept.</source>
        <translation>La note est gardée.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” is kept without the words {words}: they went with the source.</source>
        <translation>La note « {note} » est gardée sans les mots {words} : ils sont partis avec la source.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” lost its words {words}: mark them again where they are now.</source>
        <translation>La note « {note} » a perdu ses mots {words} : sélectionnez-les à nouveau là où ils sont maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number differs: {words}.</source>
        <translation>Le nombre diffère : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number is put in another way, elsewhere: {words}.</source>
        <translation>Le nombre est exprimé autrement, ailleurs : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The original file of {names} is not what was imported.</source>
        <translation>Le fichier d’origine de {names} n’est pas ce qui a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/evidence.py"/>
        <source>The original file of {name} in {path} is not what was imported, so it is not written: go back to a copy of the project.</source>
        <translation>Le fichier d’origine de {name} dans {path} n’est pas ce qui a été importé, il n’est donc pas écrit : revenez à une copie du projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The original file of {name} is lost; its text stands for it.</source>
        <translation>Le fichier d’origine de {name} est perdu ; son texte en tient lieu.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The outlet of a source has at most {most} characters: shorten it.</source>
        <translation>L’organe d’une source compte au plus {most} caractères : raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The place of point {point} in the order could not be kept.</source>
        <translation>La place du point {point} dans l’ordre n’a pas pu être gardée.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The reference source {reference} is missing.</source>
        <translation>La source de référence {reference} manque.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same in another form: {words}.</source>
        <translation>La même chose sous une autre forme : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>The same is written in two ways: {words}.</source>
        <translation>La même chose est écrite de deux façons : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>The same names stand in another order: {words}.</source>
        <translation>Les mêmes noms se suivent dans un autre ordre : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>The same stands at two places: {words}.</source>
        <translation>La même chose figure à deux endroits : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same words stand elsewhere in the other wording.</source>
        <translation>Les mêmes mots figurent ailleurs dans l’autre formulation.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>The sample cannot be written to {folder}: {reason}.</source>
        <translation>L’exemple ne peut pas être écrit dans {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The text of {names} is not what was imported.</source>
        <translation>Le texte de {names} n’est pas ce qui a été importé.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>The text of {name} becomes that of {file}.</source>
        <translation>Le texte de {name} devient celui de {file}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: put its file in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>Le texte de {name} est perdu : mettez son fichier à sa place avec « variorum replace » ; les notes y retrouveront leurs mots.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: write its file out with 'variorum original' and put that in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>Le texte de {name} est perdu : écrivez son fichier avec « variorum original » et mettez celui-ci à sa place avec « variorum replace » ; les notes y retrouveront leurs mots.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time differs: {words}.</source>
        <translation>Le temps diffère : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is put in another way, elsewhere: {words}.</source>
        <translation>Le temps est exprimé autrement, ailleurs : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is set in another way: {words}.</source>
        <translation>Le temps est fixé autrement : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The title of a source has at most {most} characters: shorten it.</source>
        <translation>Le titre d’une source compte au plus {most} caractères : raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The wording of point {point} in {name} {place} is outside its text.</source>
        <translation>La formulation du point {point} dans {name} {place} est hors de son texte.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The wordings are in different languages; their words are not compared.</source>
        <translation>Les formulations sont en langues différentes ; leurs mots ne sont pas comparés.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The words that the note “{note}” quotes were changed: it quotes {words} now.</source>
        <translation>Les mots que cite la note « {note} » ont été changés : elle cite maintenant {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/annex.py"/>
        <source>The work broke off, as when memory runs out: close other programs, or try with fewer or smaller files.</source>
        <translation>Le travail s’est interrompu, comme quand la mémoire manque : fermez d’autres programmes, ou essayez avec des fichiers moins nombreux ou plus petits.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The {count} notes before it are written: leave those lines out when you try again.</source>
        <translation>Les {count} notes qui précèdent sont écrites : omettez ces lignes quand vous réessaierez.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There are no words in what is selected: select some text of the source.</source>
        <translation>La sélection ne contient aucun mot : sélectionnez du texte de la source.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>There is a source named {other} already: give this one another name.</source>
        <translation>Une source s’appelle déjà {other} : donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup of {project}: name a file, or try 'variorum salvage'.</source>
        <translation>Il n’y a pas de sauvegarde de {project} : indiquez un fichier, ou essayez « variorum salvage ».</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup {name} of {project}: choose a number from 1 to {last}.</source>
        <translation>Il n’y a pas de sauvegarde {name} de {project} : choisissez un numéro de 1 à {last}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history.py"/>
        <location filename="../../app/store/journal.py"/>
        <source>There is no edit {edit} in {path}: choose one from the history.</source>
        <translation>Il n’y a pas de modification {edit} dans {path} : choisissez-en une dans l’historique.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>There is no encoding called “{encoding}”: name one such as utf-8, cp1252 or utf-16.</source>
        <translation>Il n’existe pas d’encodage « {encoding} » : indiquez-en un comme utf-8, cp1252 ou utf-16.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>There is no finding {name} in this project: 'variorum findings --all' tells those that there are now.</source>
        <translation>Il n’y a pas de constat {name} dans ce projet : « variorum findings --all » indique ceux qui existent.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point from {first} to {last} in this project.</source>
        <translation>Il n’y a pas de points de {first} à {last} dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project yet.</source>
        <translation>Il n’y a pas encore de point {name} dans ce projet.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project; the last one is {last}.</source>
        <translation>Il n’y a pas de point {name} dans ce projet ; le dernier est {last}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>There is no point {point}: it may have gone meanwhile. Choose another one.</source>
        <translation>Il n’y a pas de point {point} : il a peut-être disparu entre-temps. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>There is no source named {wanted}: choose one of {names}.</source>
        <translation>Aucune source ne s’appelle {wanted} : choisissez parmi {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>There is no source {key} in this project. Its sources: {names}.</source>
        <translation>Il n’y a pas de source {key} dans ce projet. Ses sources : {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/relining.py"/>
        <source>There is no source {source_id} in this project: it may have been removed meanwhile.</source>
        <translation>Il n’y a pas de source {source_id} dans ce projet : elle a peut-être été retirée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/replacing.py"/>
        <source>There is no source {source_id} to replace: it may have been removed meanwhile.</source>
        <translation>Il n’y a pas de source {source_id} à remplacer : elle a peut-être été retirée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is nothing to split here: put the cursor inside a passage, not at its end.</source>
        <translation>Il n’y a rien à diviser ici : placez le curseur dans un passage, non à sa fin.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is only one passage here: select the end of one and the beginning of the next.</source>
        <translation>Il n’y a qu’un seul passage ici : sélectionnez la fin de l’un et le début du suivant.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>There never was a note {note} in {path}: 'variorum history' tells the notes.</source>
        <translation>Il n’y a jamais eu de note {note} dans {path} : « variorum history » énumère les notes.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>This Python brings SQLite {sqlite_version}, and projects need {wanted} or later: use a newer Python, or the ready-made program.</source>
        <translation>Ce Python fournit SQLite {sqlite_version}, et les projets exigent {wanted} ou une version ultérieure : utilisez un Python plus récent, ou le programme prêt à l’emploi.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>This source is not in the project any more: choose another one.</source>
        <translation>Cette source n’est plus dans le projet : choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/commands/reviewing.py"/>
        <source>To mark points, give both --mark STATE and --points LIST.</source>
        <translation>Pour marquer des points, donnez à la fois --mark STATE et --points LIST.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukrainien (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, big-endian, unmarked)</source>
        <translation>Unicode (UTF-16, gros-boutiste, sans marque)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, little-endian, unmarked)</source>
        <translation>Unicode (UTF-16, petit-boutiste, sans marque)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Unpin words of {source}</source>
        <translation>Désépingler des mots de {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} does not say what it was made on.</source>
        <translation>Le jugement {verdict} ne dit pas sur quoi il a été porté.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} is on what no text has, {place}.</source>
        <translation>Le jugement {verdict} porte sur ce qu’aucun texte n’a, {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Version {number} of note {note} is that it was deleted: choose another one.</source>
        <translation>La version {number} de la note {note} est sa suppression : choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 437)</source>
        <translation>Europe occidentale (DOS 437)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 850)</source>
        <translation>Europe occidentale (DOS 850)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (ISO-8859-15)</source>
        <translation>Europe occidentale (ISO-8859-15)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Macintosh)</source>
        <translation>Europe occidentale (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>What comes first is another: what stands before and after {word} is exchanged.</source>
        <translation>Ce qui vient d’abord est autre : ce qui précède et ce qui suit {word} sont intervertis.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>What is named is another thing. {who}</source>
        <translation>Ce qui est nommé est autre chose. {who}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} is gone with the point.</source>
        <translation>Ce qui a été décidé sur le point {point} a disparu avec lui.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} “{title}” is gone with the point.</source>
        <translation>Ce qui a été décidé sur le point {point} « {title} » a disparu avec lui.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was done before can be looked up in the history, and not be undone any more.</source>
        <translation>Ce qui a été fait auparavant se consulte dans l’historique, mais ne peut plus être annulé.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was known of a source is lost, its name for one: it is called “{name}” now.</source>
        <translation>Ce que l’on savait d’une source est perdu, par exemple son nom : elle s’appelle maintenant « {name} ».</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>Who does it to whom may be another: {words} have changed places.</source>
        <translation>Qui agit sur qui est peut-être autre : {words} ont échangé leurs places.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Who is meant is said in another way: {words}.</source>
        <translation>Qui est visé est dit autrement : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a HEIC picture</source>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Microsoft Office document in an old format</source>
        <translation>un document Microsoft Office dans un ancien format</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PNG picture</source>
        <translation>une image PNG</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Pages, Numbers or Keynote document</source>
        <translation>un document Pages, Numbers ou Keynote</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Safari web archive or a property list</source>
        <translation>une archive web Safari ou une liste de propriétés</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WebP picture</source>
        <translation>une image WebP</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Word document in the old format (.doc)</source>
        <translation>un document Word dans l’ancien format (.doc)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WordPerfect document</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Zstandard archive</source>
        <translation>une archive Zstandard</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a compiled help file (CHM)</source>
        <translation>un fichier d’aide compilé (CHM)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a duty</source>
        <translation>une obligation</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a permission</source>
        <translation>une permission</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a plain statement</source>
        <translation>une simple affirmation</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a prohibition</source>
        <translation>une interdiction</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a promise</source>
        <translation>une promesse</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a rich text (RTF) document</source>
        <translation>un document en texte enrichi (RTF)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides in the old PowerPoint format (.ppt)</source>
        <translation>une présentation dans l’ancien format PowerPoint (.ppt)</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a table “{name}”</source>
        <translation>une table « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a trigger “{name}”</source>
        <translation>un déclencheur « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a video or audio file</source>
        <translation>un fichier vidéo ou audio</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a view “{name}”</source>
        <translation>une vue « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a web archive (MHTML)</source>
        <translation>une archive web (MHTML)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>added, “{words}”</source>
        <translation>ajouté, « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an AVIF picture</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an EPUB book</source>
        <translation>un livre EPUB</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an MP3 recording</source>
        <translation>un enregistrement MP3</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Office document protected by a password</source>
        <translation>un document Office protégé par mot de passe</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument drawing</source>
        <translation>un dessin OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument spreadsheet</source>
        <translation>une feuille de calcul OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>an OpenDocument text</source>
        <translation>un texte OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Outlook message</source>
        <translation>un message Outlook</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XPS document</source>
        <translation>un document XPS</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XZ archive</source>
        <translation>une archive XZ</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an e-book for Kindle</source>
        <translation>un livre numérique pour Kindle</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>an element with thousands of attributes</source>
        <translation>un élément à des milliers d’attributs</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an entitlement</source>
        <translation>un droit</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an expectation</source>
        <translation>une attente</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>an index “{name}”</source>
        <translation>un index « {name} »</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an intention</source>
        <translation>une intention</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an old Excel workbook (.xls)</source>
        <translation>un ancien classeur Excel (.xls)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>boilerplate</source>
        <translation>texte accessoire</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>condition</source>
        <translation>condition</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF and import that</source>
        <translation>convertissez-le en PDF et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF, with its text, and import that</source>
        <translation>convertissez-le en PDF, avec son texte, et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to a Word document (.docx) or web page and import that</source>
        <translation>convertissez-le en document Word (.docx) ou en page web et importez le résultat</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decision taken back</source>
        <translation>décision annulée</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>deleted, “{words}”</source>
        <translation>supprimé, « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>descriptions of sources</source>
        <translation>descriptions des sources</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>elements nested too deeply to be read</source>
        <translation>des éléments imbriqués trop profondément pour être lus</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>ends elsewhere</source>
        <translation>finit ailleurs</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>export it as a Word document (.docx) or as a PDF and import that</source>
        <translation>exportez-le en document Word (.docx) ou en PDF et importez le résultat</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed as {role}</source>
        <translation>fixé comme {role}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed to point {points}</source>
        <translation>fixé aux points {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>from character {start} to {end}</source>
        <translation>du caractère {start} à {end}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>given another title</source>
        <translation>a reçu un autre titre</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>have its text recognised (OCR) and import the result</source>
        <translation>faites-en reconnaître le texte (OCR) et importez le résultat</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>if it is a Variorum project, open it instead of importing it</source>
        <translation>si c’est un projet Variorum, ouvrez-le au lieu de l’importer</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a document instead</source>
        <translation>importez plutôt un document</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a transcript of it</source>
        <translation>importez-en une transcription</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in another</source>
        <translation>dans une autre</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in discussion</source>
        <translation>en discussion</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in one of the sources</source>
        <translation>dans une des sources</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in one of {total} sources</source>
        <translation>dans une source sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one of {total} sources only</source>
        <translation>dans une seule source sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one source only</source>
        <translation>dans une seule source</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} of {total} sources</source>
        <translation>dans {count} sources sur {total}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in {count} of {total} sources only</source>
        <translation>dans {count} sources sur {total} seulement</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} others</source>
        <translation>dans {count} autres</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in {source}</source>
        <translation>dans {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>intro</source>
        <translation>introduction</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it is too large for this disk. Choose another disk</source>
        <translation>il est trop grand pour ce disque. Choisissez un autre disque</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it may not be changed, or another program has it open. Close it there, or choose another name or folder</source>
        <translation>il ne peut pas être modifié, ou un autre programme l’a ouvert. Fermez-le là, ou choisissez un autre nom ou dossier</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>its ending names no format</source>
        <translation>son extension n’indique aucun format</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>its name is not one that a file can have</source>
        <translation>son nom ne peut pas être celui d’un fichier</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>known again in other words</source>
        <translation>reconnu à nouveau sous d’autres mots</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>many changed</source>
        <translation>beaucoup de changements</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>marked as absent</source>
        <translation>marqué comme absent</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>marks of absence</source>
        <translation>marques d’absence</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>moved from point {before} to {after}</source>
        <translation>déplacé du point {before} vers {after}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>moved from {place}</source>
        <translation>déplacé depuis {place}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>no duty</source>
        <translation>aucune obligation</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>no more marked as absent</source>
        <translation>n’est plus marqué comme absent</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>nothing of the kind</source>
        <translation>rien de tel</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>on one side only</source>
        <translation>d’un seul côté</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>ordering</source>
        <translation>ordre</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>original files</source>
        <translation>fichiers d’origine</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>orthographic</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>outlet</source>
        <translation>organe</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>over a million elements</source>
        <translation>plus d’un million d’éléments</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>pins</source>
        <translation>épingles</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>print it to a PDF and import that</source>
        <translation>imprimez-le en PDF et importez celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>quotations of notes</source>
        <translation>citations des notes</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>replaced by another version</source>
        <translation>remplacé par une autre version</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>resolved</source>
        <translation>résolue</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>said again</source>
        <translation>dit à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save a copy of it without the password and import that</source>
        <translation>enregistrez-en une copie sans mot de passe et importez-la</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save it as a Word document (.docx), as a web page (.html) or as plain text (.txt) and import that</source>
        <translation>enregistrez-le en document Word (.docx), en page web (.html) ou en texte brut (.txt) et importez le résultat</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the message as text (.txt) or HTML and import that</source>
        <translation>enregistrez le message en texte (.txt) ou en HTML et importez le résultat</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the page as a web page (.html)</source>
        <translation>enregistrez la page en page web (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the pages you need as web pages (.html)</source>
        <translation>enregistrez les pages voulues en pages web (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the sheet you need as text (.csv or .txt) and import that</source>
        <translation>enregistrez la feuille voulue en texte (.csv ou .txt) et importez le résultat</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-addition</source>
        <translation>portée ajoutée</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-omission</source>
        <translation>portée omise</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>severity</source>
        <translation>gravité</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>spellings</source>
        <translation>graphies</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>stored again</source>
        <translation>enregistré à nouveau</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>stylistic</source>
        <translation>style</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>subpoint</source>
        <translation>sous-point</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>terminology</source>
        <translation>terminologie</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>texts of sources</source>
        <translation>textes des sources</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the choice of reference</source>
        <translation>le choix de la référence</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation>le disque est plein. Libérez de la place, ou choisissez un autre disque</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is read-only. Choose another disk</source>
        <translation>le disque est en lecture seule. Choisissez un autre disque</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the first</source>
        <translation>le premier</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}</source>
        <translation>le premier à l’octet {byte}</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}, line {line}</source>
        <translation>le premier à l’octet {byte}, ligne {line}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the folder does not exist. Choose one that does</source>
        <translation>le dossier n’existe pas. Choisissez-en un qui existe</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the history</source>
        <translation>l’historique</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the name is too long. Choose a shorter one</source>
        <translation>le nom est trop long. Choisissez-en un plus court</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the project</source>
        <translation>le projet</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the review</source>
        <translation>la relecture</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>there is a folder of that name. Choose another name</source>
        <translation>un dossier porte ce nom. Choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title and place up to the program again</source>
        <translation>titre et place de nouveau laissés au programme</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title or place fixed</source>
        <translation>titre ou place fixés</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>titles and places of points</source>
        <translation>titres et places des points</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>typographic</source>
        <translation>typographie</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under point {point}</source>
        <translation>sous le point {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under the points {points}</source>
        <translation>sous les points {points}</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>unpack it and import what is inside</source>
        <translation>décompressez-la et importez ce qu’elle contient</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>unseen</source>
        <translation>pas encore relu</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>up to the program again</source>
        <translation>de nouveau laissé au programme</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>verdicts on findings</source>
        <translation>jugements sur les constats</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>what was looked at</source>
        <translation>ce qui a été relu</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>wordings</source>
        <translation>formulations</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} no more</source>
        <translation>ne formule plus les points {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} now</source>
        <translation>formule maintenant les points {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have it {where}.</source>
        <translation>{count} sources sur {total} l’ont {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have this {where}: {words}.</source>
        <translation>{count} sources sur {total} ont ceci {where} : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources leave out the whole point: {words}.</source>
        <translation>{count} sources sur {total} omettent tout le point : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{count} of {total} sources leave out {words}.</source>
        <translation>{count} sources sur {total} omettent {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources only mention the point, outside the list: {words}.</source>
        <translation>{count} sources sur {total} mentionnent seulement le point, hors de la liste : {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} parts of the file could not be read.</source>
        <translation>{count} parties du fichier n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} pins</source>
        <translation>{count} épingles</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{count} points stand elsewhere</source>
        <translation>{count} points se trouvent ailleurs</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations could not be found again and are kept as lost.</source>
        <translation>{count} citations n’ont pas pu être retrouvées et sont gardées comme perdues.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations read differently now and are marked as approximate.</source>
        <translation>{count} citations se lisent autrement à présent et sont marquées comme approximatives.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} rows that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>{count} lignes illisibles figuraient aussi dans l’historique et ont pu en être rétablies.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} segments</source>
        <translation>{count} segments</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} sources that it quoted are gone: what it quoted there is told in the history.</source>
        <translation>{count} sources qu’elle citait ont disparu : ce qu’elle y citait est dit dans l’historique.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} wordings</source>
        <translation>{count} formulations</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} changed</source>
        <translation>{field} : modifié</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} {before} → {after}</source>
        <translation>{field} : {before} → {after}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{file} has no source in common with this project: what it has comes in beside what is here.</source>
        <translation>{file} n’a aucune source en commun avec ce projet : son contenu vient à côté de ce qui est ici.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{first} (and {count} more)</source>
        <translation>{first} (et {count} de plus)</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{folder} has no room for a backup: free {megabytes} MB on that disk.</source>
        <translation>{folder} n’a pas de place pour une sauvegarde : libérez {megabytes} Mo sur ce disque.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{format} ({suffix}) is not available yet</source>
        <translation>{format} ({suffix}) n’est pas encore disponible</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of 1 note kept.</source>
        <translation>{kept} sur 1 note gardée.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of {total} notes kept.</source>
        <translation>Notes gardées : {kept} sur {total}.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{leftover} is left over from another project of that name: move it away, or choose another.</source>
        <translation>{leftover} est un reste d’un autre projet de ce nom : déplacez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} goes: it was removed in {file}, and nothing new quotes it.</source>
        <translation>{name} disparaît : la source a été retirée dans {file}, et rien de nouveau ne la cite.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} ne contient pas de notes : choisissez un fichier de Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD). The pages that it refers to are not fetched: save them in one file.</source>
        <translation>{name} ne contient pas de notes : choisissez un fichier de Web Annotations (JSON-LD). Les pages auxquelles il renvoie ne sont pas téléchargées : réunissez-les dans un seul fichier.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{name} is another version in {file}: yours stays, and the notes of the other were put where their words are in yours.</source>
        <translation>{name} est une autre version dans {file} : la vôtre reste, et les notes de l’autre ont été placées là où leurs mots figurent dans la vôtre.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is empty: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} est vide : choisissez un fichier de Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <source>{name} is in {path} already: remove it there first, or leave it out.</source>
        <translation>{name} est déjà dans {path} : retirez-le d’abord de là, ou omettez-le.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is nested too deeply to be a file of notes: choose another file.</source>
        <translation>{name} est imbriqué trop profondément pour être un fichier de notes : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>{name} is no range of points: write the first and the last, such as 20-22.</source>
        <translation>{name} n’est pas un intervalle de points : écrivez le premier et le dernier, par exemple 20-22.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not JSON ({error}): choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} n’est pas du JSON ({error}) : choisissez un fichier de Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{name} n’est pas du texte UTF-8 : enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not Unicode text: save it as UTF-8 and try again.</source>
        <translation>{name} n’est pas du texte Unicode : enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} is not taken in again: you removed it, and nothing new quotes it.</source>
        <translation>{name} n’est pas repris : vous l’avez retiré, et rien de nouveau ne le cite.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{old} became {new}</source>
        <translation>{old} est devenu {new}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one}
{next}</source>
        <translation>{one}
{next}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one} / {next}</source>
        <translation>{one} / {next}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} against {other}</source>
        <translation>{one} contre {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{one} and {other} are the same document: leave one of them out.</source>
        <translation>{one} et {other} sont le même document : écartez l’un des deux.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one} {next}</source>
        <translation>{one} {next}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one}, {next}</source>
        <translation>{one}, {next}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging.py"/>
        <source>{other} is the project that is open: choose another copy of it.</source>
        <translation>{other} est le projet ouvert : choisissez-en une autre copie.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{path} cannot be found again: check that the disk is connected.</source>
        <translation>{path} est introuvable à présent : vérifiez que le disque est connecté.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder does not exist: make the folder first, or choose another.</source>
        <translation>{path} ne peut pas être créé, son dossier n’existe pas : créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder is read-only: choose a folder you can write in.</source>
        <translation>{path} ne peut pas être créé, son dossier est en lecture seule : choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} cannot be opened safely, as {name} beside it was not made by Variorum: move that away, then try again.</source>
        <translation>{path} ne peut pas être ouvert sans risque, car {name}, à côté, n’a pas été créé par Variorum : déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be opened: check that the file and its folder are still there and that you may use them.</source>
        <translation>{path} ne peut pas être ouvert : vérifiez que le fichier et son dossier sont toujours là et que vous y avez accès.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and sets no limit on the size of files, then try again. What was saved is still there.</source>
        <translation>{path} ne peut être ni lu ni écrit, le disque refuse : vérifiez que le disque est connecté, n’est pas plein et ne limite pas la taille des fichiers, puis réessayez. Ce qui était enregistré est toujours là.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there.</source>
        <translation>{path} ne peut pas être enregistré, le disque est plein : libérez de la place, puis réessayez. Ce qui était enregistré est toujours là.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used, you have no permission: choose a folder you can write in.</source>
        <translation>{path} ne peut pas être utilisé, l’autorisation vous manque : choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{path} cannot be written: {why}. Choose a name that ends in {available}.</source>
        <translation>{path} ne peut pas être écrit : {why}. Choisissez un nom qui finit par {available}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} could not be saved, so the whole edit was taken back: try again.</source>
        <translation>{path} n’a pas pu être enregistré, toute la modification a donc été annulée : réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} does not exist: check the name, or make a new project.</source>
        <translation>{path} n’existe pas : vérifiez le nom, ou créez un nouveau projet.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} exists already: choose another name, or add files to it with 'variorum add'.</source>
        <translation>{path} existe déjà : choisissez un autre nom, ou ajoutez-y des fichiers avec « variorum add ».</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} exists already: open it, or choose another name.</source>
        <translation>{path} existe déjà : ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <location filename="../../app/tasks/replacing.py"/>
        <source>{path} has no source {source_id}: it may have been removed meanwhile.</source>
        <translation>{path} n’a pas de source {source_id} : elle a peut-être été retirée entre-temps.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{path} holds nothing of a project that could be read: go back to a backup of it.</source>
        <translation>{path} ne contient rien de lisible d’un projet : revenez à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../app/store/limits.py"/>
        <source>{path} holds {count} {table}, more than the {most} that can be worked with: split it into several projects.</source>
        <translation>{path} contient {count} {table}, plus que les {most} que l’on peut traiter : répartissez-le en plusieurs projets.</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>{path} holds {what} that Variorum did not make, so it is not safe to open: ask for a fresh copy of the project, or get out of it what is ours ('variorum salvage').</source>
        <translation>{path} contient {what} que Variorum n’a pas créé, il n’est donc pas sûr de l’ouvrir : demandez une nouvelle copie du projet, ou extrayez-en ce qui est à nous (« variorum salvage »).</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} holds, or was to take in, a single piece of more than {most} MB: split it.</source>
        <translation>{path} contient, ou devait recevoir, un seul élément de plus de {most} Mo : divisez-le.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is a folder: choose a project file in it.</source>
        <translation>{path} est un dossier : choisissez-y un fichier de projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read ('variorum salvage'). 'variorum check' tells what is wrong.</source>
        <translation>{path} est endommagé : revenez à une sauvegarde (« variorum restore »), ou extrayez-en ce qui est lisible (« variorum salvage »). « variorum check » dit ce qui ne va pas.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is empty, so it is no project: go back to a copy of it, or delete it and make a new one.</source>
        <translation>{path} est vide, ce n’est donc pas un projet : revenez à une copie, ou supprimez-le et créez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is in use by another program: close it there, then try again.</source>
        <translation>{path} est utilisé par un autre programme : fermez-le là, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not JSON: {error}.</source>
        <translation>{path} n’est pas du JSON : {error}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{path} n’est pas du texte UTF-8 : enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a Variorum project: choose another file, or import this one into a project.</source>
        <translation>{path} n’est pas un projet Variorum : choisissez un autre fichier, ou importez celui-ci dans un projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a file: choose a project file.</source>
        <translation>{path} n’est pas un fichier : choisissez un fichier de projet.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>{path} is of an older version and was not updated, as no backup of it could be made first: {problem}</source>
        <translation>{path} est d’une version antérieure et n’a pas été mis à jour, car aucune sauvegarde n’a pu en être faite d’abord : {problem}</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open on {host}: close it there, or open it to read.</source>
        <translation>{path} est ouvert dans une autre fenêtre, par quelqu’un sur {host} : fermez-le là, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open: close it there, or open it to read.</source>
        <translation>{path} est ouvert dans une autre fenêtre, par quelqu’un : fermez-le là, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open on {host}: close it there, or open it to read.</source>
        <translation>{path} est ouvert dans une autre fenêtre, par {user} sur {host} : fermez-le là, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open: close it there, or open it to read.</source>
        <translation>{path} est ouvert dans une autre fenêtre, par {user} : fermez-le là, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is the database of another program, not a Variorum project: choose another file.</source>
        <translation>{path} est la base de données d’un autre programme, non un projet Variorum : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is the same file as {other}, beside which its last changes lie: open it by that name.</source>
        <translation>{path} est le même fichier que {other}, à côté duquel se trouvent ses dernières modifications : ouvrez-le sous ce nom.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{path} is too large for a file of notes ({megabytes} MB): split it.</source>
        <translation>{path} est trop grand pour un fichier de notes ({megabytes} Mo) : divisez-le.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is too large to be a list of spellings: choose another file.</source>
        <translation>{path} est trop grand pour une liste de graphies : choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is too long a name for this disk: choose a shorter one.</source>
        <translation>{path} est un nom trop long pour ce disque : choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} may not be read: ask its owner for permission, or for a copy.</source>
        <translation>{path} ne peut pas être lu : demandez-en l’autorisation, ou une copie, à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} needs a list of lists of spellings, such as [["colour", "color"]].</source>
        <translation>{path} doit contenir une liste de listes de graphies, par exemple [["clé", "clef"]].</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} or its folder is read-only: copy it to a folder you can write in, and open the copy.</source>
        <translation>{path} ou son dossier est en lecture seule : copiez-le dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} was changed by another program meanwhile: import {name} again.</source>
        <translation>{path} a été modifié entre-temps par un autre programme : importez {name} à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/lineups.py"/>
        <source>{path} was changed by another program meanwhile: look at it as it is now, then try again.</source>
        <translation>{path} a été modifié entre-temps par un autre programme : voyez son état actuel, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{path} was changed since this merge was prepared: prepare it again.</source>
        <translation>{path} a été modifié depuis que cette fusion a été préparée : préparez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/schema.py"/>
        <source>{path} was last saved by a newer Variorum (it knows “{step}”): get the newest version of the program, then open it again.</source>
        <translation>{path} a été enregistré par un Variorum plus récent (il connaît « {step} ») : procurez-vous la dernière version du programme, puis ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or open it where it is now.</source>
        <translation>{path} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, plus rien ne peut donc y être enregistré : remettez-le en place, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{problem} {kept}</source>
        <translation>{problem} {kept}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{reason}. Choose another place and try again</source>
        <translation>{reason}. Choisissez un autre emplacement et réessayez</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{suffix} ({format})</source>
        <translation>{suffix} ({format})</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>{target} exists already: open it, or choose another folder.</source>
        <translation>{target} existe déjà : ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{what}: {sum}</source>
        <translation>{what} : {sum}</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{where}: {problem}</source>
        <translation>{where} : {problem}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{words}, part of {whole}</source>
        <translation>{words}, partie de {whole}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} ({force})</source>
        <translation>{word} ({force})</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against a plain statement</source>
        <translation>{word} face à une simple affirmation</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against nothing of the kind</source>
        <translation>{word} face à rien de tel</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>{word} comes before {other} {first}, after it {second}.</source>
        <translation>{word} vient avant {other} {first}, après {second}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/company.py"/>
        <source>{word} stands with {here} {first}, with {there} {second}.</source>
        <translation>{word} accompagne {here} {first}, {there} {second}.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>“{left}” and “{right}” are no pair of sources: name two, or none for the whole point.</source>
        <translation>« {left} » et « {right} » ne sont pas une paire de sources : nommez-en deux, ou aucune pour tout le point.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no date that can be sorted: write it as 2025-11-20, or 2025-11, or leave it empty.</source>
        <translation>« {line} » n’est pas une date qui puisse se classer : écrivez 2025-11-20, ou 2025-11, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no language tag: write it as en or pt-BR, or leave it empty.</source>
        <translation>« {line} » n’est pas un code de langue : écrivez en ou pt-BR, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no web address: write it as https://example.org/page, or leave it empty.</source>
        <translation>« {line} » n’est pas une adresse web : écrivez https://example.org/page, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>“{name}” cannot be read: it seems to be {what}; {advice}.</source>
        <translation>« {name} » ne peut pas être lu : cela semble être {what} ; {advice}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: a source that it is about was replaced or removed later. Go back to it, or restore its notes.</source>
        <translation>« {name} » ne peut pas être annulé isolément : une source concernée a été remplacée ou retirée ensuite. Revenez-y, ou restaurez ses notes.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: something that was done later depends on it. Go back to before it instead.</source>
        <translation>« {name} » ne peut pas être annulé isolément : quelque chose fait ensuite en dépend. Revenez plutôt à l’état d’avant.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: what was done later is on the new words. Go back to before it instead.</source>
        <translation>« {name} » ne peut pas être annulé isolément : ce qui a été fait ensuite porte sur les nouveaux mots. Revenez plutôt à l’état d’avant.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: “{later}” ({when} UTC) changed the same later. Take that back first, or go back to before it.</source>
        <translation>« {name} » ne peut pas être annulé isolément : « {later} » ({when} UTC) a changé la même chose ensuite. Annulez d’abord celle-ci, ou revenez à l’état d’avant.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/markup.py"/>
        <source>“{name}” defines XML entities, which no word processor does and which can hide text: open it in a word processor and save it anew.</source>
        <translation>« {name} » définit des entités XML, ce que ne fait aucun traitement de texte et qui peut cacher du texte : ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” does not tell which letters it shows: have its text recognised (OCR) and import the result.</source>
        <translation>« {name} » ne dit pas quelles lettres il montre : faites-en reconnaître le texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/rtfreader.py"/>
        <source>“{name}” has groups nested too deeply to be read: open it in a word processor and save it anew.</source>
        <translation>« {name} » a des groupes imbriqués trop profondément pour être lus : ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has lists nested too deeply to be read: save it as plain text (.txt).</source>
        <translation>« {name} » a des listes imbriquées trop profondément pour être lues : enregistrez-le en texte brut (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has no text, only pictures of pages: have its text recognised (OCR) and import the result.</source>
        <translation>« {name} » n’a pas de texte, seulement des images de pages : faites-en reconnaître le texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has thousands of brackets that nothing closes: save it as plain text (.txt).</source>
        <translation>« {name} » a des milliers de crochets que rien ne ferme : enregistrez-le en texte brut (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has {count} pages, more than can be read at once: save the pages you need as a file.</source>
        <translation>« {name} » a {count} pages, trop pour être lues d’un coup : enregistrez les pages voulues dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” has {what}: save the part you need as plain text (.txt) and import that.</source>
        <translation>« {name} » a {what} : enregistrez la partie voulue en texte brut (.txt) et importez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” holds no text document: open it in its program, save the text as .docx or .odt and import that.</source>
        <translation>« {name} » ne contient pas de document texte : ouvrez-le dans son programme, enregistrez le texte en .docx ou .odt et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” holds no text: import a file that has some.</source>
        <translation>« {name} » ne contient pas de texte : importez un fichier qui en a.</translation>
    </message>
    <message>
        <location filename="../../app/sources/mhtml.py"/>
        <source>“{name}” holds no web page: open the page again and save it as a web page (.html).</source>
        <translation>« {name} » ne contient pas de page web : rouvrez la page et enregistrez-la en page web (.html).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is a broken PDF that cannot be opened: get the file again, or print it to a new PDF.</source>
        <translation>« {name} » est un PDF défectueux qui ne s’ouvre pas : procurez-vous à nouveau le fichier, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, not text: import a Word, OpenDocument, RTF or PDF document, a web page or a text file.</source>
        <translation>« {name} » est binaire, pas du texte : importez un document Word, OpenDocument, RTF ou PDF, une page web ou un fichier texte.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, or its encoding cannot be recognised: if it is text, open it in a text editor and save it as UTF-8.</source>
        <translation>« {name} » est binaire, ou son encodage n’est pas détectable : si c’est du texte, ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is damaged or is not what its name says: get it again, or open it in a word processor and save it anew.</source>
        <translation>« {name} » est endommagé ou n’est pas ce que dit son nom : procurez-vous-le à nouveau, ou ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is empty: import a file that holds text.</source>
        <translation>« {name} » est vide : importez un fichier qui contient du texte.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is in the old binary format of Word (DOC): open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>« {name} » est dans l’ancien format binaire de Word (DOC) : ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et importez celui-ci.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec} (it breaks at byte {byte}): name another one, or none to have it recognised.</source>
        <translation>« {name} » n’est pas dans l’encodage {codec} (échec à l’octet {byte}) : indiquez-en un autre, ou aucun pour le faire détecter.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec}: name another one, or none to have it recognised.</source>
        <translation>« {name} » n’est pas dans l’encodage {codec} : indiquez-en un autre, ou aucun pour le faire détecter.</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>“{name}” is not {what}, whatever its name says: get the file again or, if it holds plain text, rename it to end in .txt.</source>
        <translation>« {name} » n’est pas {what}, quoi que dise son nom : procurez-vous à nouveau le fichier ou, s’il contient du texte brut, renommez-le en .txt.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is protected by a password: open it in a PDF reader, print or save it without the password, and import that.</source>
        <translation>« {name} » est protégé par mot de passe : ouvrez-le dans un lecteur PDF, imprimez-le ou enregistrez-le sans mot de passe, et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is protected by a password: open it in its program, save it without one and import that.</source>
        <translation>« {name} » est protégé par mot de passe : ouvrez-le dans son programme, enregistrez-le sans mot de passe et importez le résultat.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is too large ({megabytes} MB; the limit is {limit} MB): save the part that you want to compare as a file of its own.</source>
        <translation>« {name} » est trop grand ({megabytes} Mo ; la limite est de {limit} Mo) : enregistrez la partie à comparer dans un fichier à part.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” is too long to be read as Markdown: rename it to end in .txt, or save the part that you need.</source>
        <translation>« {name} » est trop long pour être lu comme Markdown : renommez-le en .txt, ou enregistrez la partie voulue.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is {encoding} text with damaged characters ({place}): open it in a text editor and save it as UTF-8, or get the file again.</source>
        <translation>« {name} » est du texte {encoding} avec des caractères endommagés ({place}) : ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8, ou procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is {what}, which says itself how its characters are encoded: import it without choosing an encoding.</source>
        <translation>« {name} » est {what}, qui dit lui-même comment ses caractères sont encodés : importez-le sans choisir d’encodage.</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>“{name}” was taken back and left for other edits, so it cannot be gone to: what it wrote can still be restored, note by note.</source>
        <translation>« {name} » a été annulé et délaissé pour d’autres modifications, on ne peut donc pas y aller : ce qui y a été écrit peut encore être restauré, note par note.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” would unpack to far more than a document holds: if you trust it, save the part you need as plain text (.txt) and import that.</source>
        <translation>« {name} », une fois décompressé, dépasserait de loin la taille d’un document : si vous lui faites confiance, enregistrez la partie voulue en texte brut (.txt) et importez celle-ci.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” cannot be read ({reason}): copy it elsewhere and try again.</source>
        <translation>« {shown} » ne peut pas être lu ({reason}) : copiez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a device or a pipe, not a file: save what it holds to a file first.</source>
        <translation>« {shown} » est un périphérique ou un tube, non un fichier : enregistrez d’abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a folder: choose the files in it.</source>
        <translation>« {shown} » est un dossier : choisissez-y les fichiers.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is not there: check whether it was moved or renamed.</source>
        <translation>« {shown} » n’existe pas : vérifiez s’il a été déplacé ou renommé.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” may not be read: ask its owner for permission, or for a copy.</source>
        <translation>« {shown} » ne peut pas être lu : demandez-en l’autorisation, ou une copie, à son propriétaire.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” has characters that cannot be seen: write it again without them.</source>
        <translation>« {spelling} » a des caractères invisibles : écrivez-le à nouveau sans eux.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” needs another spelling beside it: a family has at least two.</source>
        <translation>« {spelling} » doit être accompagné d’une autre graphie : une famille en a au moins deux.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” stands in two families of spellings: put them together, or leave it out of one.</source>
        <translation>« {spelling} » figure dans deux familles de graphies : réunissez-les, ou retirez-le de l’une.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{start}…” is too long for a spelling: it has at most {most} characters.</source>
        <translation>« {start}… » est trop long pour une graphie : elle compte au plus {most} caractères.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source})</source>
        <translation>« {words} » ({source})</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, approximate)</source>
        <translation>« {words} » ({source}, approximatif)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, lost)</source>
        <translation>« {words} » ({source}, perdu)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>“{words}” in {source}</source>
        <translation>« {words} » dans {source}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>End the first look (Esc)</source>
        <translation>Quitter le premier aperçu (Échap)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The next step (Return)</source>
        <translation>L’étape suivante (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The step before this one</source>
        <translation>L’étape précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Every word of this source is on a point.</source>
        <translation>Chaque mot de cette source est sur un point.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Not part of the document</source>
        <translation>Hors du document</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>On no point</source>
        <translation>Sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>What is on no point</source>
        <translation>Ce qui n’est sur aucun point</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../app/ui/lineup/tray_list.py"/>
        <source>Segments on no point</source>
        <translation>Segments sur aucun point</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Add files, drop them here, or paste text from the clipboard.</source>
        <translation>Ajoutez des fichiers, déposez-les ici, ou collez du texte du presse-papiers.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Read it in another encoding</source>
        <translation>Lire dans un autre encodage</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Leave &amp;without them</source>
        <translation>&amp;Quitter sans enregistrer</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in a note could not be saved.</source>
        <translation>Ce que vous avez écrit dans une note n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in {count} notes could not be saved.</source>
        <translation>Ce que vous avez écrit dans {count} notes n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>mentioned in prose</source>
        <translation>mentionné dans la prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} ne dit rien sur ce point.</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Click, or press Enter, to read them</source>
        <translation>Cliquez, ou pressez Entrée, pour les lire</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Does not count: {kind}</source>
        <translation>Ne compte pas : {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Folded away; Enter opens it</source>
        <translation>Replié ; Entrée l’ouvre</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>New Note on Selection</source>
        <translation>Nouvelle note sur la sélection</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Show Its Other Place</source>
        <translation>Afficher son autre place</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Wording of {name}</source>
        <translation>Formulation de {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: moved “{words}”</source>
        <translation>{count}, le premier : déplacé « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: only here “{words}”</source>
        <translation>{count}, le premier : seulement ici « {words} »</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: words only on the other side</source>
        <translation>{count}, le premier : mots seulement de l’autre côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, {moved} moved</source>
        <translation>{count}, {moved} déplacés</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{n} changes</source>
        <translation>{n} changements</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Drop it on a point in its column, or beside the grid · with {key} it words both points</source>
        <translation>Déposez-le sur un point de sa colonne, ou à côté de la grille · avec {key}, il formule les deux points</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Point {point}, {source}</source>
        <translation>Point {point}, {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>These are words of {name}: they stay in its column · ↑ ↓ choose the point</source>
        <translation>Ce sont des mots de {name} : ils restent dans sa colonne · ↑ ↓ choisissent le point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>listed item on no point</source>
        <translation>élément de liste sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>mentioned in prose</source>
        <translation>mentionné dans la prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not in this source, as you decided</source>
        <translation>absent de cette source, selon votre décision</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not part of the document</source>
        <translation>hors du document</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>on no point</source>
        <translation>sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>only in its sub-points</source>
        <translation>seulement dans ses sous-points</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned by you</source>
        <translation>épinglé par vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>placed with {sure} % certainty</source>
        <translation>placé avec une certitude de {sure} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>point {points}</source>
        <translation>point {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>set aside by you</source>
        <translation>mis de côté par vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} characters selected</source>
        <translation>{n} caractères sélectionnés</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} segments</source>
        <translation>{n} segments</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>↑ ↓ choose the point · Space puts it there · {keys} lets it word both · Esc puts it back</source>
        <translation>↑ ↓ choisissent le point · Espace l’y met · {keys} lui fait formuler les deux · Échap le remet en place</translation>
    </message>
</context>
<context>
    <name>WovenPanes</name>
    <message>
        <location filename="../../app/ui/wordings/woven_panes.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} ne dit rien sur ce point.</translation>
    </message>
</context>
<context>
    <name>WovenView</name>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Neither source says anything on this point.</source>
        <translation>Aucune des deux sources ne dit rien sur ce point.</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Only in {name}</source>
        <translation>Seulement dans {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Wordings of {left} and {right}</source>
        <translation>Formulations de {left} et {right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{count}, first: {words}</source>
        <translation>{count}, le premier : {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{left} and {right}</source>
        <translation>{left} et {right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{n} changes</source>
        <translation>{n} changements</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}, qui ne compte pas : {kind}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <location filename="../../app/ui/written.py"/>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>_SourceDelegate</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>in prose</source>
        <translation>en prose</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>says nothing</source>
        <translation>ne dit rien</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;About Variorum</source>
        <translation>À propos de &amp;Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Accents</source>
        <translation>&amp;Accents</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;All wordings</source>
        <translation>&amp;Toutes les formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Backups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Capital and small letters</source>
        <translation>&amp;Majuscules et minuscules</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Characters</source>
        <translation>&amp;Caractères</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation>Fer&amp;mer le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Compare by</source>
        <translation>&amp;Comparer par</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Confirm finding</source>
        <translation>Con&amp;firmer le constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Delete note</source>
        <translation>&amp;Supprimer la note</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Everything</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Export as PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;First look…</source>
        <translation>&amp;Premier aperçu…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Fold unchanged text</source>
        <translation>&amp;Replier le texte inchangé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;High contrast, light</source>
        <translation>Contraste élevé, c&amp;lair</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Ignore differences of</source>
        <translation>&amp;Ignorer les différences de</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Inline</source>
        <translation>&amp;Entrelacé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keep as my own</source>
        <translation>&amp;Garder comme la mienne</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Line up points</source>
        <translation>&amp;Mettre les points en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Merge notes…</source>
        <translation>&amp;Fusionner des notes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;My own</source>
        <translation>&amp;Ma disposition</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New note</source>
        <translation>&amp;Nouvelle note</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next not looked at</source>
        <translation>Paire &amp;suivante à relire</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Noting</source>
        <translation>&amp;Annotation</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Number formats</source>
        <translation>Formats de &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Paste as a source…</source>
        <translation>&amp;Coller comme source…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Points on the far side</source>
        <translation>&amp;Points de l’autre côté</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Punctuation</source>
        <translation>&amp;Ponctuation</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Read</source>
        <translation>Mode de &amp;lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Sentences</source>
        <translation>&amp;Phrases</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Spaces and line breaks</source>
        <translation>&amp;Espaces et sauts de ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Swap left and right</source>
        <translation>Per&amp;muter gauche et droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Typography</source>
        <translation>&amp;Typographie</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Whole documents</source>
        <translation>&amp;Documents entiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>600,000 and 0.6 million are the same</source>
        <translation>600 000 et 0,6 million sont identiques</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add sources to the project</source>
        <translation>Ajouter des sources au projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add the text on the clipboard to the project</source>
        <translation>Ajouter au projet le texte du presse-papiers</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All its pairs have to be looked at again</source>
        <translation>Toutes ses paires sont à relire</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points and sources at once: how far apart, what was found, noted and looked at</source>
        <translation>Tous les points et toutes les sources d’un coup : les écarts, ce qui a été constaté, noté et relu</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points in all sources; put right what was lined up wrongly</source>
        <translation>Tous les points dans toutes les sources ; corriger ce qui a été mal mis en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points, the most material first</source>
        <translation>Tous les points, les plus substantiels d’abord</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>An action, a point, a source, or words of any text</source>
        <translation>Une action, un point, une source ou des mots d’un texte</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another project beside this one; settings are those of all windows</source>
        <translation>Un autre projet à côté de celui-ci ; les réglages valent pour toutes les fenêtres</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>As you have kept it</source>
        <translation>Telle que vous l’avez gardée</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>British and American, and the spellings of names</source>
        <translation>Variantes régionales comme britannique et américain, et graphies des noms</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Co&amp;mpare wordings</source>
        <translation>Comparer les &amp;formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>D&amp;ismiss finding</source>
        <translation>É&amp;carter le constat</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the chosen note; this can be undone</source>
        <translation>Supprimer la note choisie ; cela peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Differences that do not count can still be seen</source>
        <translation>Les différences qui ne comptent pas restent visibles</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Down the list of findings, shown in the texts</source>
        <translation>Descendre dans la liste des constats, montrés dans les textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Earlier states of the project, to go back to</source>
        <translation>États antérieurs du projet, auxquels revenir</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every source's wording of the point, against one of them</source>
        <translation>La formulation du point dans chaque source, face à l’une d’elles</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything as it is now, in another file</source>
        <translation>Tout, dans l’état présent, dans un autre fichier</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything that was done, by whom and when; go back to any of it, restore a note</source>
        <translation>Tout ce qui a été fait, par qui et quand ; y revenir, restaurer une note</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Expor&amp;t notes…</source>
        <translation>Exporter les no&amp;tes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export as CS&amp;V…</source>
        <translation>Exporter en CS&amp;V…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find a po&amp;int</source>
        <translation>Trouver un po&amp;int</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Findings of the w&amp;hole project</source>
        <translation>Constats de tout le pro&amp;jet</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>Cinq articles inventés sur un même plan, pour découvrir le programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to &amp;anything…</source>
        <translation>Aller n’imp&amp;orte où…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>High contrast, d&amp;ark</source>
        <translation>Contraste élevé, so&amp;mbre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>In the list of findings</source>
        <translation>Dans la liste des constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It does not matter; the next one is chosen. This can be undone</source>
        <translation>Il ne compte pas ; le suivant est choisi. Cela peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It matters as it is told; the next one is chosen. This can be undone</source>
        <translation>Il compte comme il est dit ; le suivant est choisi. Cela peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Kinds of quotation marks, dashes and the like</source>
        <translation>Sortes de guillemets, de tirets et autres</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>La&amp;yout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger wordings</source>
        <translation>Formulations plus grandes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up &amp;anew</source>
        <translation>Refaire la &amp;mise en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Long stretches on which two wordings agree become one line; a click or Enter opens it</source>
        <translation>Les longs passages où deux formulations concordent deviennent une ligne ; un clic ou Entrée l’ouvre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make an empty project</source>
        <translation>Créer un projet vide</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the edit again</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark &amp;pair as done</source>
        <translation>Marquer la p&amp;aire comme terminée</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark every character that differs</source>
        <translation>Marquer chaque caractère qui diffère</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as &amp;in work</source>
        <translation>Marquer la paire comme en co&amp;urs</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as no&amp;t looked at</source>
        <translation>Marquer la paire comme pas &amp;encore relue</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as &amp;done</source>
        <translation>Marquer le point comme &amp;terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as in &amp;work</source>
        <translation>Marquer le point comme en &amp;cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as not &amp;looked at</source>
        <translation>Marquer le &amp;point comme pas encore relu</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark what is ignored &amp;faintly</source>
        <translation>Marquer &amp;faiblement ce qui est ignoré</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole sentences that differ</source>
        <translation>Marquer les phrases entières qui diffèrent</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole words that differ</source>
        <translation>Marquer les mots entiers qui diffèrent</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>N&amp;ext point</source>
        <translation>Point suivan&amp;t</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New &amp;window</source>
        <translation>No&amp;uvelle fenêtre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New note on the &amp;project</source>
        <translation>Nouvelle note sur le &amp;projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next fin&amp;ding</source>
        <translation>Constat s&amp;uivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Notes, wordings and findings at once</source>
        <translation>Notes, formulations et constats à la fois</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Nothing but the wordings</source>
        <translation>Rien que les formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>Nothing ignored</source>
        <translation>Rien d’ignoré</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>O&amp;verview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project, and leave this one open</source>
        <translation>Ouvrir un projet en laissant celui-ci ouvert</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open in a new win&amp;dow…</source>
        <translation>Ouvrir &amp;dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Opens at the page about what you are at</source>
        <translation>S’ouvre à la page sur ce que vous faites</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Place everything anew around what you have corrected; this can be undone</source>
        <translation>Tout replacer autour de ce que vous avez corrigé ; cela peut être annulé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points and notes change places</source>
        <translation>Les points et les notes échangent leurs places</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points, wordings, findings and notes</source>
        <translation>Points, formulations, constats et notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Pre&amp;vious point</source>
        <translation>Poi&amp;nt précédent</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previo&amp;us finding</source>
        <translation>Constat précé&amp;dent</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;tacked</source>
        <translation>&amp;Superposé</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sear&amp;ch the texts…</source>
        <translation>&amp;Chercher dans les textes…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;findings</source>
        <translation>Afficher les con&amp;stats</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;notes</source>
        <translation>Afficher les &amp;notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;points</source>
        <translation>Afficher les &amp;points</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show s&amp;low events</source>
        <translation>Afficher les événements &amp;lents</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller wordings</source>
        <translation>Formulations plus petites</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>So&amp;urces…</source>
        <translation>&amp;Sources…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sp&amp;elling</source>
        <translation>&amp;Graphie</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Spe&amp;llings of this project…</source>
        <translation>G&amp;raphies de ce projet…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take over what another copy of the project, or a file of notes, has that is not here</source>
        <translation>Reprendre ce qu’une autre copie du projet, ou un fichier de notes, a et qui n’est pas ici</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Text a&amp;round it…</source>
        <translation>Texte &amp;autour…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The full texts of two sources beside each other</source>
        <translation>Les textes complets de deux sources l’un à côté de l’autre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point have to be looked at again</source>
        <translation>Les deux sources sont à relire sur ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point; once more puts them back in work</source>
        <translation>Les deux sources sur ce point ; une seconde fois les remet en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The wordings and the notes</source>
        <translation>Les formulations et les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about it</source>
        <translation>Il y a encore à faire</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about the two sources on this point</source>
        <translation>Il y a encore à faire sur les deux sources de ce point</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Through the main job in a few steps, on the sample</source>
        <translation>L’essentiel du travail en quelques étapes, sur l’exemple</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the &amp;right wording</source>
        <translation>Vers la &amp;formulation de droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the findin&amp;gs</source>
        <translation>&amp;Vers les constats</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the left &amp;wording</source>
        <translation>Vers la formulation de &amp;gauche</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the next pair that nobody has looked at yet, in reading order</source>
        <translation>Vers la prochaine paire que personne n’a encore relue, dans l’ordre de lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the no&amp;tes</source>
        <translation>V&amp;ers les notes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the points &amp;list</source>
        <translation>Vers la &amp;liste des points</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings seen before</source>
        <translation>Vers les formulations vues auparavant</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings that Back left</source>
        <translation>Vers les formulations quittées par Retour</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point beside each other</source>
        <translation>Deux formulations du point l’une à côté de l’autre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point in turn, passage by passage: for long lines and narrow windows</source>
        <translation>Deux formulations du point en alternance, passage par passage : pour les longues lignes et les fenêtres étroites</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings side by side</source>
        <translation>Deux formulations côte à côte</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Type to narrow the list of points down</source>
        <translation>Saisir pour restreindre la liste des points</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Up the list of findings, shown in the texts</source>
        <translation>Remonter la liste des constats, montrés dans les textes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What both say once; where they differ, the left one, then the right</source>
        <translation>Une fois ce que les deux disent ; là où elles diffèrent, la gauche puis la droite</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is known about each source; newer versions, the reference, the original files</source>
        <translation>Ce que l’on sait de chaque source ; versions plus récentes, référence, fichiers d’origine</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What shows now, where and how wide; it comes back with My own</source>
        <translation>Ce qui s’affiche maintenant, où et en quelle largeur ; « Ma disposition » le rappelle</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What stands before and behind the passage in its source</source>
        <translation>Ce qui précède et suit le passage dans sa source</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What the window takes long to answer, for a report about it</source>
        <translation>Ce à quoi la fenêtre tarde à répondre, pour le signaler</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Where sources differ, and how much it matters, under the wordings</source>
        <translation>Où les sources diffèrent et combien cela compte, sous les formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>While lining up</source>
        <translation>Pendant la mise en correspondance</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>With all its pairs and parts; once more puts it back in work</source>
        <translation>Avec toutes ses paires et parties ; une seconde fois le remet en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Words and names that are written in several ways and count as the same</source>
        <translation>Mots et noms qui s’écrivent de plusieurs façons et comptent comme identiques</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note on the selected text, on the finding that is shown, or on the point</source>
        <translation>Écrire une note sur le texte sélectionné, sur le constat montré, ou sur le point</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note that is on no point</source>
        <translation>Écrire une note qui n’est sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a PDF to print and cite</source>
        <translation>Écrire la comparaison et les notes dans un PDF à imprimer et à citer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a table for a spreadsheet</source>
        <translation>Écrire la comparaison et les notes dans un tableau pour tableur</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the notes as Web Annotations, for another analyst's copy or another program</source>
        <translation>Écrire les notes en Web Annotations, pour la copie d’un autre analyste ou un autre programme</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Your name, the type you read in, colours; for this machine, or to take to another</source>
        <translation>Votre nom, la police de lecture, les couleurs ; pour cette machine, ou à emporter sur une autre</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{count} kinds ignored</source>
        <translation>{count} sortes ignorées</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{what} ignored</source>
        <translation>Ignoré : {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>é and e, ё and е</source>
        <translation>é et e, ё et е</translation>
    </message>
</context>
<context>
    <name>lineup</name>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Add a point behind this one…</source>
        <translation>&amp;Ajouter un point après celui-ci…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Compare these wordings</source>
        <translation>&amp;Comparer ces formulations</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Join with the one before</source>
        <translation>&amp;Joindre au précédent</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Let the program decide</source>
        <translation>&amp;Laisser le programme décider</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Put on point…</source>
        <translation>&amp;Mettre sur un point…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Rename the point</source>
        <translation>&amp;Renommer le point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>&amp;Diviser au curseur</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>A point that the reference does not have</source>
        <translation>Un point que la référence n’a pas</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Before the point above it; its sub-points go with it</source>
        <translation>Avant le point du dessus ; ses sous-points le suivent</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Behind the point below it; its sub-points go with it</source>
        <translation>Après le point du dessous ; ses sous-points le suivent</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Choose the point that this stretch words</source>
        <translation>Choisir le point que ce passage formule</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Go to the split view of this point (Return)</source>
        <translation>Aller à la vue côte à côte de ce point (Entrée)</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It belongs to the document and is on no point yet</source>
        <translation>Il appartient au document et n’est encore sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays in the document and words no point</source>
        <translation>Il reste dans le document et ne formule aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays where it is and words another point as well</source>
        <translation>Il reste où il est et formule aussi un autre point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Join with the ne&amp;xt one</source>
        <translation>Joindre au suivan&amp;t</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Make it the reference: its points become the rows</source>
        <translation>En faire la référence : ses points deviennent les lignes</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next doubtful cell</source>
        <translation>Cellule douteuse suivante</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not in this &amp;source</source>
        <translation>Pas dans cette &amp;source</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not part of the &amp;document</source>
        <translation>&amp;Hors du document</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing of this in this &amp;source</source>
        <translation>Rien de ceci dans cette &amp;source</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing written gives the automatic title back</source>
        <translation>Laisser vide rétablit le titre automatique</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On &amp;no point</source>
        <translation>Sur aucu&amp;n point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On no point</source>
        <translation>Sur aucun point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands before it in the source</source>
        <translation>Un seul segment avec ce qui le précède dans la source</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands behind it in the source</source>
        <translation>Un seul segment avec ce qui le suit dans la source</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Only for points that you have added</source>
        <translation>Seulement pour les points que vous avez ajoutés</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Page furniture, advertising and the like</source>
        <translation>Éléments de page, publicité et autres</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Part of the &amp;document after all</source>
        <translation>Finalement dans le &amp;document</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point &amp;up</source>
        <translation>M&amp;onter le point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point do&amp;wn</source>
        <translation>D&amp;escendre le point</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Previous doubtful cell</source>
        <translation>Cellule douteuse précédente</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on an&amp;other point too…</source>
        <translation>Mettre a&amp;ussi sur un autre point…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on point…</source>
        <translation>Mettre sur un point…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Re&amp;move the point</source>
        <translation>Retirer le po&amp;int</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the pin off: at the next import it may be placed otherwise</source>
        <translation>Ôter l’épingle : à la prochaine importation, il pourra être placé autrement</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the points from this source</source>
        <translation>Prendre les points de cette source</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Two segments, one before the cursor and one behind it</source>
        <translation>Deux segments, l’un avant le curseur, l’autre après</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>What stands here words no point, and the source does not say this one</source>
        <translation>Ce qui figure ici ne formule aucun point, et la source ne dit pas celui-ci</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Where the program is not sure</source>
        <translation>Là où le programme n’est pas sûr</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>You have looked: this source does not say the point</source>
        <translation>Vous avez vérifié : cette source ne dit pas le point</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Changed since it was done</source>
        <translation>Modifié depuis la fin de la relecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work: {seen} of {all} pairs looked at</source>
        <translation>En cours : {seen} paires relues sur {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Looked at</source>
        <translation>Relu</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Nobody has looked at it yet</source>
        <translation>Personne ne l’a encore relu</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>changed since it was done</source>
        <translation>modifié depuis la fin</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>in work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>not looked at</source>
        <translation>pas encore relu</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what} by {author}</source>
        <translation>{what} par {author}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Line spacing</source>
        <translation>Inter&amp;ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Motion</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Paragraph spacing</source>
        <translation>Entre paragrap&amp;hes</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Typeface</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Between the parts of a wording, and between the paragraphs of a document</source>
        <translation>Entre les parties d’une formulation, et entre les paragraphes d’un document</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>From line to line, in sizes of the type; no script is set so tight that letters touch</source>
        <translation>De ligne à ligne, en corps de la police ; aucune écriture n’est serrée au point que les lettres se touchent</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Interface te&amp;xt</source>
        <translation>Te&amp;xte de l’interface</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Line &amp;width</source>
        <translation>Lar&amp;geur des lignes</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Menus, lists and buttons; wordings have a size of their own</source>
        <translation>Menus, listes et boutons ; les formulations ont leur propre taille</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the window; another one applies when Variorum is started again</source>
        <translation>De la fenêtre ; une autre s’applique au prochain démarrage de Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the wordings; the rest of the window is set in the system's own</source>
        <translation>Des formulations ; le reste de la fenêtre suit celle du système</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced: texts do not glide and marks do not pulse, they are there at once</source>
        <translation>Réduit : les textes ne glissent pas et les marques ne clignotent pas, tout est là d’emblée</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The longest line, where there is room for it; 60 to 75 characters read most easily</source>
        <translation>La plus longue ligne, s’il y a la place ; 60 à 75 caractères se lisent le mieux</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The same as zooming</source>
        <translation>Équivaut au zoom</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Under the notes you write, in the history, and where others see who has the project open</source>
        <translation>Sous les notes que vous écrivez, dans l’historique, et là où d’autres voient qui a ouvert le projet</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} % of a line</source>
        <translation>{number} % d’une ligne</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} characters</source>
        <translation>{number} caractères</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
</TS>
