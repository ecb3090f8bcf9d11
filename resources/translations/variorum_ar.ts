<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>About Variorum</source>
        <translation>حول Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Compares how several sources word the same numbered document.</source>
        <translation>يقارن كيف تصوغ عدة مصادر الوثيقة المرقمة نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Variorum is free software under the MIT licence. It is built on these, each under its own licence; Qt may be replaced by a version of your own (LGPL).</source>
        <translation>Variorum برنامج حر برخصة MIT. وهو مبني على ما يلي، كلٌّ برخصته؛ ويمكن استبدال Qt بإصدار خاص (LGPL).</translation>
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
        <translation>غيّر برنامج آخر المشروع: هذه حاله الآن</translation>
    </message>
</context>
<context>
    <name>Access</name>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>1 difference</source>
        <translation>فرق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>Difference {place} of {count}: {said}</source>
        <translation>الفرق {place} من {count}: {said}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a line break</source>
        <translation>فاصل سطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>a space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>here {words}, there {others}</source>
        <translation>هنا {words}، وهناك {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>missing here: {others}</source>
        <translation>ناقص هنا: {others}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved and edited: {words}</source>
        <translation>منقول ومعدَّل: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>moved: {words}</source>
        <translation>منقول: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only here: {words}</source>
        <translation>هنا فقط: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>only in {name}: {words}</source>
        <translation>في {name} فقط: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{left}: {here}, {right}: {there}</source>
        <translation>{left}: {here}، {right}: {there}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{n} differences</source>
        <translation>عدد الفروق: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/telling.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}، وهو لا يُحسب: {kind}</translation>
    </message>
</context>
<context>
    <name>Anywhere</name>
    <message>
        <location filename="../../app/ui/search/wiring.py"/>
        <source>Reading the texts …</source>
        <translation>قراءة النصوص…</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>In {name}</source>
        <translation>في {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Show the whole document</source>
        <translation>إظهار الوثيقة كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/around.py"/>
        <source>Text around the passage in {name}</source>
        <translation>النص حول المقطع في {name}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Made</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Notes</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backup_model.py"/>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <location filename="../../app/ui/safety/backup_table.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Back up now</source>
        <translation>نسخ احتياطي ا&amp;لآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Go back to it</source>
        <translation>ال&amp;عودة إليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Open it</source>
        <translation>&amp;فتحها</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;حفظ ما يمكن قراءته…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Backups of {name}</source>
        <translation>النسخ الاحتياطية من {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Looking for backups…</source>
        <translation>البحث عن النسخ الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Made by itself while you work, and kept in your own folder: the last ones, one for each hour of the last day, then for days and months. Going back keeps the present state beside the project.</source>
        <translation>تُنشأ تلقائيًا أثناء العمل وتُحفظ في مجلد المستخدم: الأخيرة منها، وواحدة لكل ساعة من اليوم الأخير، ثم للأيام والأشهر. والعودة إلى إحداها تُبقي الحالة الراهنة بجانب المشروع.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Open as a &amp;copy…</source>
        <translation>فتح كن&amp;سخة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Show in &amp;folder</source>
        <translation>إظهار في ال&amp;مجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups yet.</source>
        <translation>لا توجد نسخ احتياطية بعد.</translation>
    </message>
</context>
<context>
    <name>BlockHeader</name>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Compare all others with this (B)</source>
        <translation>مقارنة كل ما عداها بهذه (B)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Make base</source>
        <translation>اتخاذها أساسًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Open side by side with the base (Enter)</source>
        <translation>فتح جنبًا إلى جنب مع الأساس (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/header.py"/>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>BlockText</name>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Compared with {base}: {what}</source>
        <translation>مقارنةً بـ {base}: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/text.py"/>
        <source>Wording of {name}</source>
        <translation>صياغة {name}</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Markdown, saved as you type. {keys}: done, Esc: back to the text</source>
        <translation>Markdown، يُحفظ أثناء الكتابة. {keys}: تم، Esc: العودة إلى النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Nothing is written here</source>
        <translation>لم يُكتب هنا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Write what differs and why it matters</source>
        <translation>اكتب ما الذي يختلف ولماذا يهم</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Go to another point ({keys})</source>
        <translation>الانتقال إلى بند آخر ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Point {point} {title}</source>
        <translation>البند {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Project {name}</source>
        <translation>المشروع {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/breadcrumb.py"/>
        <source>Where you are</source>
        <translation>موضعك الحالي</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Choose one note only again (Esc)</source>
        <translation>العودة إلى اختيار تعليق واحد (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Chosen notes</source>
        <translation>التعليقات المختارة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Delete the chosen notes (Del)</source>
        <translation>حذف التعليقات المختارة (Del)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Remove #{tag} ({count})</source>
        <translation>إزالة ‎#{tag}‎ ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>Tags to add</source>
        <translation>وسوم للإضافة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/bulk_bar.py"/>
        <source>{count} notes</source>
        <translation>عدد التعليقات: {count}</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Delete note (Del)</source>
        <translation>حذف التعليق (Del)</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Go to point {point} {title}</source>
        <translation>الانتقال إلى البند {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>More to do with this note</source>
        <translation>المزيد مما يمكن فعله بهذا التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Point {point} {title}</source>
        <translation>البند {point} {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_head.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Accept these words</source>
        <translation>قبول هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Attach to the selection</source>
        <translation>إرفاق بالتحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy a link to this note</source>
        <translation>نسخ رابط إلى هذا التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Copy to other points…</source>
        <translation>نسخ إلى بنود أخرى…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>History of this note…</source>
        <translation>سجل هذا التعليق…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Keep as a template</source>
        <translation>الاحتفاظ به قالبًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Look for it…</source>
        <translation>البحث عنه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card_menu.py"/>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Collecting</name>
    <message>
        <location filename="../../app/ui/collecting.py"/>
        <source>The original file is in {path}</source>
        <translation>الملف الأصلي في {path}</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>1  From here</source>
        <translation>1  من هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>2  From there</source>
        <translation>2  من هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>3  Both</source>
        <translation>3  كلاهما</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>4  Edit</source>
        <translation>4  تحرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep both, as two notes (3)</source>
        <translation>إبقاء كليهما، تعليقين (3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Keep what is here (1)</source>
        <translation>إبقاء ما هنا (1)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Take what is there (2)</source>
        <translation>أخذ ما هناك (2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>The text that both become</source>
        <translation>النص الذي يصيران إليه معًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_pane.py"/>
        <source>Write what is to become of both (4)</source>
        <translation>كتابة ما يصيران إليه معًا (4)</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <location filename="../../app/ui/manual/contents.py"/>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>&amp;Points</source>
        <translation>ال&amp;بنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>7, 12.a, 20-22</source>
        <translation>7, 12.a, 20-22</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>A quotation goes along where the same words stand there, once.</source>
        <translation>يُنقل الاقتباس معه حيث توجد الكلمات نفسها مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Copy note to other points</source>
        <translation>نسخ التعليق إلى بنود أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points are parted by commas; 20-22 means all from 20 to 22.</source>
        <translation>تُفصل البنود بفواصل؛ و20-22 تعني كل ما بين 20 و22.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>Points to copy the note to</source>
        <translation>البنود التي يُنسخ إليها التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>What is copied</source>
        <translation>ما يُنسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   on the whole point: its words do not stand there</source>
        <translation>{point}   على البند كله: كلماته ليست هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with its quotations</source>
        <translation>{point}   مع اقتباساته</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/copy_dialog.py"/>
        <source>{point}   with {count} of {all} quotations</source>
        <translation>{point}   مع {count} من {all} من الاقتباسات</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>1 point</source>
        <translation>بند واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{found} of {n} points</source>
        <translation>{found} من {n} من البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/corner.py"/>
        <source>{n} points</source>
        <translation>عدد البنود: {n}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Everything that was saved is safe, and you can go on. If it happens again, please copy the report below and send it to whoever looks after the program.</source>
        <translation>كل ما حُفظ سليم، ويمكن المتابعة. إن تكرر ذلك فيرجى نسخ التقرير أدناه وإرساله إلى القائم على البرنامج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <location filename="../../app/ui/crash.py"/>
        <source>Variorum made a mistake.</source>
        <translation>وقع Variorum في خطأ.</translation>
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
        <translation>نص منسق</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/describing.py"/>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
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
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>In the project</source>
        <translation>في المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Its name is like “{name}”: is it a newer version?</source>
        <translation>اسمه يشبه «{name}»: أهو إصدار أحدث منه؟</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>New source, or newer version of one</source>
        <translation>مصدر جديد، أو إصدار أحدث من مصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>Newer version of {name}</source>
        <translation>إصدار أحدث من {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/details.py"/>
        <source>What the file tells</source>
        <translation>ما يذكره الملف</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>Moved and edited</source>
        <translation>منقول ومعدَّل</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands after “{words}” on the other side; click to see it there</source>
        <translation>{said}: موضعه في الجانب الآخر بعد «{words}»؛ انقر لرؤيته هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/telling.py"/>
        <source>{said}: stands first on the other side; click to see it there</source>
        <translation>{said}: موضعه في الجانب الآخر أولًا؛ انقر لرؤيته هناك</translation>
    </message>
</context>
<context>
    <name>DocumentGutter</name>
    <message>
        <location filename="../../app/ui/document/gutter.py"/>
        <source>Links between the two texts</source>
        <translation>روابط بين النصين</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>1 note</source>
        <translation>تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Does not count: {kind}</source>
        <translation>لا يُحسب: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>New Note on Selection</source>
        <translation>تعليق جديد على التحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>Point {point}</source>
        <translation>البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Show Its Other Place</source>
        <translation>إظهار موضعه الآخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/pane.py"/>
        <source>Text of {name}</source>
        <translation>نص {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>empty line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/speech.py"/>
        <source>selected: {words}</source>
        <translation>المحدد: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/spoken.py"/>
        <source>{n} notes</source>
        <translation>عدد التعليقات: {n}</translation>
    </message>
</context>
<context>
    <name>DocumentRuler</name>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>الفروق والتعليقات؛ انقر للانتقال (F8: الفرق التالي، Shift+F8: السابق)</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>نظرة عامة على الفروق والتعليقات</translation>
    </message>
</context>
<context>
    <name>DocumentSummary</name>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 difference</source>
        <translation>فرق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 passage</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>1 point</source>
        <translation>بند واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>No differences in what both have</source>
        <translation>لا فروق فيما هو مشترك بينهما</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>one side has more prose</source>
        <translation>في أحد الجانبين نثر أكثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>prose on both sides differs</source>
        <translation>يختلف النثر في الجانبين</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} in {places}</source>
        <translation>{count} في {places}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the left</source>
        <translation>في اليمين فقط: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{count} only on the right</source>
        <translation>في اليسار فقط: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} differences</source>
        <translation>عدد الفروق: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} ignored</source>
        <translation>المتجاهَل: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} moved</source>
        <translation>المنقول: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages</source>
        <translation>عدد المقاطع: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} passages still to be compared</source>
        <translation>المقاطع التي لم تُقارن بعد: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} points</source>
        <translation>عدد البنود: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/document/summary.py"/>
        <source>{n} too long to be compared</source>
        <translation>الأطول من أن يُقارن: {n}</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <location filename="../../app/ui/document/view.py"/>
        <source>Lining up the two texts …</source>
        <translation>مواءمة النصين…</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <location filename="../../app/ui/importing/draft.py"/>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>It cannot be read: the program failed on it.</source>
        <translation>تتعذر قراءته: أخفق البرنامج فيه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/drafts.py"/>
        <source>Not read: you stopped it.</source>
        <translation>لم يُقرأ: أُوقفت القراءة.</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>Choose the files to compare ({keys})</source>
        <translation>اختيار الملفات المراد مقارنتها ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>One file for each source: text, Markdown, web page, Word, OpenDocument, RTF or PDF. They stay on this computer.</source>
        <translation>ملف لكل مصدر: نص أو Markdown أو صفحة ويب أو Word أو OpenDocument أو RTF أو PDF. وتبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>EncodingChooser</name>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognise it</source>
        <translation>التعرف عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/encoding_chooser.py"/>
        <source>Recognised: {name}</source>
        <translation>المتعرَّف عليه: {name}</translation>
    </message>
</context>
<context>
    <name>FaceField</name>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>As the program chooses</source>
        <translation>كما يختار البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/fields.py"/>
        <source>{name} (not on this machine)</source>
        <translation>{name} (غير موجود على هذا الجهاز)</translation>
    </message>
</context>
<context>
    <name>FamiliesDialog</name>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;إزالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Known without being listed: {titles}.</source>
        <translation>معروفة دون إدراجها: {titles}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings of this project</source>
        <translation>تهجئات هذا المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>Spellings that count as one word</source>
        <translation>تهجئات تُعد كلمة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/dialog.py"/>
        <source>The spellings on a line count as one word: in findings always, in the marks of the texts while differences of spelling are ignored. The texts stay as they are.</source>
        <translation>تُعد التهجئات في السطر الواحد كلمة واحدة: في الملاحظات المستخلصة دائمًا، وفي علامات النصوص ما دامت فروق التهجئة متجاهلة. وتبقى النصوص كما هي.</translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Add spellings of one word…</source>
        <translation>إضافة تهجئات لكلمة واحدة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>Type the spellings with commas between them</source>
        <translation>اكتب التهجئات وبينها فواصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” needs another spelling beside it: type both with a comma between.</source>
        <translation>«{word}» تحتاج إلى تهجئة أخرى بجانبها: اكتب كلتيهما وبينهما فاصلة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/model.py"/>
        <source>“{word}” stands in another line already: add the spellings there.</source>
        <translation>«{word}» موجودة في سطر آخر: أضف التهجئات هناك.</translation>
    </message>
</context>
<context>
    <name>FamilyDelegate</name>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>Spellings of one word, with commas between them</source>
        <translation>تهجئات كلمة واحدة، وبينها فواصل</translation>
    </message>
    <message>
        <location filename="../../app/ui/families/delegate.py"/>
        <source>colour, color</source>
        <translation>مسؤول، مسئول</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Merge notes</source>
        <translation>دمج التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Projects and notes</source>
        <translation>مشاريع وتعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Save the original file</source>
        <translation>حفظ الملف الأصلي</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Variorum projects</source>
        <translation>مشاريع Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the copy</source>
        <translation>مكان حفظ النسخة</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>Where to keep the project</source>
        <translation>مكان حفظ المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/file_dialogs.py"/>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/file_facts.py"/>
        <source>Copy the SHA-256</source>
        <translation>نسخ SHA-256</translation>
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
        <translation>SHA-256 للملف الأصلي:
{sum}</translation>
    </message>
</context>
<context>
    <name>FileModel</name>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Here already</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Newer version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>الملف نفسه موجود هنا باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_model.py"/>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Chosen by the program</source>
        <translation>اختاره البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>Space leaves a file out or takes it in</source>
        <translation>مفتاح المسافة يستبعد الملف أو يضمه</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>The source whose points all others are lined up with</source>
        <translation>المصدر الذي تُواءم ببنوده كل المصادر الأخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{name}, as before</source>
        <translation>{name}، كما كان</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/file_panel.py"/>
        <source>{n} files</source>
        <translation>عدد الملفات: {n}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Only: {what}</source>
        <translation>فقط: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Show all notes again</source>
        <translation>إظهار كل التعليقات من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words in notes, tags and quotations</source>
        <translation>كلمات في التعليقات والوسوم والاقتباسات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>Words to filter the notes by</source>
        <translation>كلمات لترشيح التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} authors</source>
        <translation>عدد المؤلفين: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} kinds</source>
        <translation>عدد الأنواع: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} severities</source>
        <translation>عدد درجات الأهمية: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} sources</source>
        <translation>عدد المصادر: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} states</source>
        <translation>عدد الأوضاع: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} statuses</source>
        <translation>عدد الحالات: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/filter_bar.py"/>
        <source>{count} tags</source>
        <translation>عدد الوسوم: {count}</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/chips.py"/>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>FindingDeeds</name>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Dismiss</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/menus.py"/>
        <source>Dismiss all {count} alike</source>
        <translation>استبعاد كل المتماثل ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>New note</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/deeds.py"/>
        <source>Show in the texts</source>
        <translation>إظهار في النصوص</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Decisions here are about all {count} chosen findings.</source>
        <translation>القرارات هنا تخص كل الملاحظات المختارة، وعددها {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/strip.py"/>
        <source>Dismiss this change wherever it occurs in the project</source>
        <translation>استبعاد هذا التغيير حيثما وقع في المشروع</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 finding</source>
        <translation>ملاحظة مستخلصة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>1 other difference</source>
        <translation>فرق آخر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word all points alike.</source>
        <translation>كل المصادر تصوغ كل البنود صياغة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>All sources word this point alike.</source>
        <translation>كل المصادر تصوغ هذا البند صياغة واحدة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>Found as {what}.</source>
        <translation>استُخلصت على أنها {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the other one.</source>
        <translation>لا فروق جوهرية. «كل الفروق» تعرض الفرق الآخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>No material differences. “All differences” lists the {count} others.</source>
        <translation>لا فروق جوهرية. «كل الفروق» تعرض الفروق الأخرى، وعددها {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>No rules fit the language of {names}: of their wordings little more than numbers, names and words left out can be judged.</source>
        <translation>لا قواعد تناسب لغة {names}: لا يمكن الحكم في صياغاتها إلا على الأرقام والأسماء والكلمات المحذوفة تقريبًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>None of the findings passes the filter.</source>
        <translation>لا ملاحظة مستخلصة تجتاز المرشح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/why.py"/>
        <source>Only one source has this point.</source>
        <translation>مصدر واحد فقط فيه هذا البند.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>The same change occurs {often}</source>
        <translation>يقع التغيير نفسه {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was confirmed before its readings changed.</source>
        <translation>أُكدت قبل أن تتغير قراءاتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was dismissed before its readings changed.</source>
        <translation>استُبعدت قبل أن تتغير قراءاتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>This was judged before its readings changed.</source>
        <translation>حُكم عليها قبل أن تتغير قراءاتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>confirmed {often}</source>
        <translation>أُكدت {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>dismissed {often}</source>
        <translation>استُبعدت {often}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <location filename="../../app/ui/findings/words.py"/>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>modality</source>
        <translation>إلزام</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <location filename="../../app/text/verdicts.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>not material</source>
        <translation>غير جوهرية</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>noted</source>
        <translation>معلَّق عليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once</source>
        <translation>مرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>ordering</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>orthographic</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>punctuation</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope addition</source>
        <translation>زيادة في النطاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>scope omission</source>
        <translation>نقص في النطاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>stylistic</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>terminology</source>
        <translation>مصطلحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>twice more</source>
        <translation>مرتين أخريين</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>typographic</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>with a note</source>
        <translation>لها تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{all}; {count} shown</source>
        <translation>{all}؛ المعروض: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} dismissed</source>
        <translation>المستبعد: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} findings</source>
        <translation>الملاحظات المستخلصة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} other differences</source>
        <translation>الفروق الأخرى: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times</source>
        <translation>{count} مرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/words.py"/>
        <source>{count} times more</source>
        <translation>{count} مرات أخرى</translation>
    </message>
</context>
<context>
    <name>FindingsHead</name>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>All differences</source>
        <translation>كل الفروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>By point</source>
        <translation>بحسب البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings</source>
        <translation>الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of all points</source>
        <translation>الملاحظات المستخلصة من كل البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Findings of the chosen point</source>
        <translation>الملاحظات المستخلصة من البند المختار</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>In the order of the text instead of the most material first</source>
        <translation>بترتيب النص بدلًا من الأكثر جوهرية أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Leave nothing out that is material</source>
        <translation>عدم إغفال أي شيء جوهري</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Show also differences of spelling, punctuation and style that change nothing</source>
        <translation>إظهار فروق التهجئة والترقيم والأسلوب التي لا تغير شيئًا أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>This point</source>
        <translation>هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>Whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} kinds</source>
        <translation>عدد الأنواع: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} severities</source>
        <translation>عدد درجات الأهمية: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} sources</source>
        <translation>عدد المصادر: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/head.py"/>
        <source>{count} states</source>
        <translation>عدد الأوضاع: {count}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <location filename="../../app/ui/findings/list.py"/>
        <source>Findings</source>
        <translation>الملاحظات المستخلصة</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: nothing</source>
        <translation>{sources}: لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/model.py"/>
        <source>{sources}: “{words}”</source>
        <translation>{sources}: «{words}»</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Comparing what all sources say…</source>
        <translation>مقارنة ما تقوله كل المصادر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation>الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/panel.py"/>
        <source>Looking through the points…</source>
        <translation>المرور على البنود…</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>&lt;b&gt;Select a few words in a wording and press {new-note}.&lt;/b&gt; The note stands here, keeps the words it is about, and is saved as you type.</source>
        <translation>&lt;b&gt;حدد بضع كلمات في صياغة واضغط {new-note}.&lt;/b&gt; يظهر التعليق هنا، ويحتفظ بالكلمات التي يخصها، ويُحفظ أثناء الكتابة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose a point</source>
        <translation>اختر بندًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Choose two sources</source>
        <translation>اختر مصدرين</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Findings are differences that may matter, the gravest first. &lt;b&gt;Choose one&lt;/b&gt;: it is shown in the texts. Then confirm it or dismiss it; {undo} takes everything back.</source>
        <translation>الملاحظات المستخلصة فروق قد تكون مهمة، أخطرها أولًا. &lt;b&gt;اختر واحدة&lt;/b&gt;: تُعرض في النصوص. ثم أكدها أو استبعدها؛ و{undo} يتراجع عن كل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Five reports tell of one plan of 28 points. Each row is a point, each cell a source: the darker, the further its words are from the reference. &lt;b&gt;Click point 10.&lt;/b&gt;</source>
        <translation>خمسة تقارير تروي خطة واحدة من 28 بندًا. كل صف بند وكل خلية مصدر: كلما كانت أغمق كانت كلماته أبعد عن المرجع. &lt;b&gt;انقر البند 10.&lt;/b&gt;</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Go from difference to difference</source>
        <translation>انتقل من فرق إلى فرق</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Hand it on</source>
        <translation>سلّم العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Here stand the two wordings of the point. &lt;b&gt;Click a name to put another source there.&lt;/b&gt; {swap} swaps left and right.</source>
        <translation>هنا صياغتا البند. &lt;b&gt;انقر اسمًا لوضع مصدر آخر مكانه.&lt;/b&gt; و{swap} يبدل اليمين واليسار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Say whether it matters</source>
        <translation>قل هل هو مهم</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>See everything at once</source>
        <translation>انظر إلى كل شيء دفعة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>The overview ({overview}) shows all points and sources: how far apart, what was found, noted and looked at. A click on a cell leads back to its wordings.</source>
        <translation>تعرض النظرة العامة ({overview}) كل البنود والمصادر: مدى التباعد، وما استُخلص وعُلّق عليه ورُوجع. والنقر على خلية يعيدك إلى صياغاتها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>What only the left source has is underlined with dots, what only the right one has with a line. &lt;b&gt;Press {next-change}&lt;/b&gt; for the next difference, {next-point} for the next point.</source>
        <translation>ما انفرد به المصدر الأيمن تحته نقاط، وما انفرد به الأيسر تحته خط. &lt;b&gt;اضغط {next-change}&lt;/b&gt; للفرق التالي، و{next-point} للبند التالي.</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>Write a note</source>
        <translation>اكتب تعليقًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/steps.py"/>
        <source>{export-pdf} writes the comparison, the findings and your notes as a PDF to print and cite. {manual} opens the manual wherever you are. This is all there is to begin with.</source>
        <translation>يكتب {export-pdf} المقارنة والملاحظات المستخلصة وتعليقاتك في ملف PDF للطباعة والاستشهاد. ويفتح {manual} الدليل أينما كنت. هذا كل ما يلزم للبدء.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Add files…</source>
        <translation>&amp;إضافة ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>&amp;Paste from clipboard</source>
        <translation>&amp;لصق من الحافظة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>1 file cannot be read and is left out</source>
        <translation>ملف واحد تتعذر قراءته ويُستبعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Choose more files</source>
        <translation>اختيار ملفات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Files read</source>
        <translation>الملفات المقروءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import 1 source</source>
        <translation>استيراد مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Import {n} sources</source>
        <translation>استيراد {n} من المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take text or files that were copied</source>
        <translation>أخذ نص أو ملفات منسوخة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>Take what is checked into the project</source>
        <translation>أخذ المؤشَّر عليه إلى المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{done} of {total} read</source>
        <translation>قُرئ {done} من {total}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/foot.py"/>
        <source>{n} files cannot be read and are left out</source>
        <translation>عدد الملفات التي تتعذر قراءتها وتُستبعد: {n}</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That finding is not there any more</source>
        <translation>تلك الملاحظة المستخلصة لم تعد موجودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/going.py"/>
        <source>That note is not in this project any more</source>
        <translation>ذلك التعليق لم يعد في هذا المشروع</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Back at {when}. The state before it is kept as {name}</source>
        <translation>العودة إلى {when}. الحالة السابقة محفوظة باسم {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Backing up…</source>
        <translation>النسخ الاحتياطي جارٍ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Copying…</source>
        <translation>النسخ جارٍ…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Going back…</source>
        <translation>العودة جارية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>Reading what can be read…</source>
        <translation>قراءة ما يمكن قراءته…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>The backup of the present state is there.</source>
        <translation>النسخة الاحتياطية من الحالة الراهنة موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/going_back.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>GridDelegate</name>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Here too</source>
        <translation>هنا أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Not in this source</source>
        <translation>ليس في هذا المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>Put here</source>
        <translation>ضعه هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>also on {points}</source>
        <translation>أيضًا في {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>in its sub-points</source>
        <translation>في بنوده الفرعية</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/delegate.py"/>
        <source>{n} more</source>
        <translation>{n} أخرى</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <location filename="../../app/ui/wordings/gutter.py"/>
        <source>Links between the two wordings</source>
        <translation>روابط بين الصياغتين</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Compare All with {name}</source>
        <translation>مقارنة الكل بـ {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/headings.py"/>
        <source>Open {name} Side by Side</source>
        <translation>فتح {name} جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>Historian</name>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Gone to: {name}</source>
        <translation>انتُقل إلى: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>Taken back: {name}</source>
        <translation>سُحب: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is like that now</source>
        <translation>التعليق على هذه الحال الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>The note is restored.</source>
        <translation>استُعيدت الملاحظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/wiring.py"/>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>And {count} more.</source>
        <translation>و{count} أخرى.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>At an unknown time</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Decisions on findings</source>
        <translation>القرارات في الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Fixed</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Go to {point}</source>
        <translation>الانتقال إلى {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>History of this note</source>
        <translation>سجل هذا التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Left behind: it was undone, and other edits came after. Its notes can be restored.</source>
        <translation>متروك: تُراجع عنه ثم جاءت تحريرات أخرى. ويمكن استعادة تعليقاته.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Line-up</source>
        <translation>المواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Notes</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Point</source>
        <translation>البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore note</source>
        <translation>استعادة التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/page.py"/>
        <source>Restore this version</source>
        <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Segments</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Spellings</source>
        <translation>التهجئات</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>State</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Undone: it can be done again as long as nothing else is edited.</source>
        <translation>متراجَع عنه: يمكن إعادته ما دام لم يُحرَّر شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Url</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>left behind</source>
        <translation>متروك</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/words.py"/>
        <source>undone</source>
        <translation>متراجَع عنه</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/delegate.py"/>
        <source>{author} · here</source>
        <translation>{author} · هنا</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go back to here</source>
        <translation>ال&amp;عودة إلى هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Go forward to here</source>
        <translation>الت&amp;قدم إلى هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore note</source>
        <translation>ا&amp;ستعادة التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Restore this version</source>
        <translation>استعادة هذا ال&amp;إصدار</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>&amp;Take back only this</source>
        <translation>سحب &amp;هذا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Edits, the newest first</source>
        <translation>التحريرات، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Enter goes to the point of an edit</source>
        <translation>Enter ينتقل إلى بند التحرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Leave everything later as it is, if nothing later depends on this edit</source>
        <translation>ترك كل ما بعده كما هو، إن لم يعتمد عليه شيء لاحق</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Looking through the history…</source>
        <translation>المرور على السجل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>No edit is like that.</source>
        <translation>لا تحرير كهذا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Nothing has been done in this project yet.</source>
        <translation>لم يُعمل شيء في هذا المشروع بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Take this edit back and leave all others as they are, as a new edit</source>
        <translation>سحب هذا التحرير وترك ما سواه كما هو، في تحرير جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>The project as it was made, with nothing in it.</source>
        <translation>المشروع كما أُنشئ، وليس فيه شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Undo or do again everything up to this edit; nothing is lost, you can come back</source>
        <translation>التراجع عن كل شيء أو إعادته حتى هذا التحرير؛ لا يضيع شيء، ويمكن الرجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>What the edit did</source>
        <translation>ما فعله التحرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/dialog.py"/>
        <source>Write the note as it was; everything else stays as it is</source>
        <translation>كتابة التعليق كما كان؛ ويبقى ما سواه كما هو</translation>
    </message>
</context>
<context>
    <name>HistoryFilter</name>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Deleted notes</source>
        <translation>التعليقات المحذوفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Find in the history</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>History of the note “{title}”</source>
        <translation>سجل التعليق «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Names of edits, authors, and what was written (Ctrl+F)</source>
        <translation>أسماء التحريرات والمؤلفون وما كُتب (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Show &amp;all</source>
        <translation>إظهار ال&amp;كل</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>What the edits are about</source>
        <translation>موضوع التحريرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/filter_bar.py"/>
        <source>Whose edits</source>
        <translation>أصحاب التحريرات</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>The project was made</source>
        <translation>أُنشئ المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/history/model.py"/>
        <source>last done</source>
        <translation>آخر ما عُمل</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <location filename="../../app/ui/manual/hits.py"/>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>Ignorable</name>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>capital letters</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>diacritics</source>
        <translation>علامات التشكيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>number formats</source>
        <translation>صيغ الأرقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>spelling</source>
        <translation>التهجئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>typography</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/kinds.py"/>
        <source>white space</source>
        <translation>المسافات</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Another source has this name: give it one of its own.</source>
        <translation>لمصدر آخر هذا الاسم: أعطه اسمًا خاصًا به.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>Neither text nor files were copied</source>
        <translation>لم يُنسخ نص ولا ملفات</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/dialog.py"/>
        <source>The very same file is here already, as {name}.</source>
        <translation>الملف نفسه موجود هنا باسم {name}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 point</source>
        <translation>بند واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>1 sub-point</source>
        <translation>بند فرعي واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Mention</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Not part of the document</source>
        <translation>ليس جزءًا من الوثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Point {path}</source>
        <translation>البند {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Sub-point {path}</source>
        <translation>البند الفرعي {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>Text around the points</source>
        <translation>النص حول البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>bullet</source>
        <translation>علامة تعداد</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>goes on from before</source>
        <translation>تتمة لما قبله</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>heading, counted by its place</source>
        <translation>عنوان يُعدّ بحسب موضعه</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a Roman numeral</source>
        <translation>عنصر برقم روماني</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number alone</source>
        <translation>عنصر برقم وحده</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a number in several parts</source>
        <translation>عنصر برقم من عدة أجزاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with a word and a number</source>
        <translation>عنصر بكلمة ورقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item with an ordinal</source>
        <translation>عنصر بعدد ترتيبي</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>item without a letter of its own</source>
        <translation>عنصر بلا حرف خاص به</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>its number is not printed, its parts show it</source>
        <translation>رقمه غير مطبوع، وتدل عليه أجزاؤه</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>label of the page</source>
        <translation>عنوان ضمن الصفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>lettered item</source>
        <translation>عنصر بحرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>line of the page, such as a link or a caption</source>
        <translation>سطر من الصفحة، كرابط أو تعليق صورة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>numbered item</source>
        <translation>عنصر مرقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>page number or running head</source>
        <translation>رقم صفحة أو رأس صفحة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>prose, no list</source>
        <translation>نثر، لا قائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>said before</source>
        <translation>ذُكر من قبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>set by you</source>
        <translation>حددته أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>words that pages carry, such as an invitation to subscribe</source>
        <translation>كلمات تحملها الصفحات، كدعوة إلى الاشتراك</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} points</source>
        <translation>عدد البنود: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{n} sub-points</source>
        <translation>عدد البنود الفرعية: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{points}, {parts}</source>
        <translation>{points}، {parts}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule} “{marker}”</source>
        <translation>{rule} «{marker}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/words.py"/>
        <source>{rule}, in the middle of a line</source>
        <translation>{rule}، في وسط سطر</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The clipboard holds neither text nor files: copy some, then paste again.</source>
        <translation>ليس في الحافظة نص ولا ملفات: انسخ شيئًا ثم ألصقه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>The project is still being made: import more as soon as it shows.</source>
        <translation>ما زال المشروع قيد الإنشاء: استورد المزيد فور ظهوره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importer.py"/>
        <source>{name} exists already: choose another name.</source>
        <translation>{name} موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>The sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake.py"/>
        <source>Writing the project</source>
        <translation>كتابة المشروع</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>Signs: {words}</source>
        <translation>العلامات: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>far apart</source>
        <translation>متباعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>findings</source>
        <translation>ملاحظات مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>in work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>mentioned in prose</source>
        <translation>مذكور في النثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>not in the base</source>
        <translation>ليس في الأساس</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>not part of the document</source>
        <translation>ليس جزءًا من الوثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>notes</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>point</source>
        <translation>بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>says nothing</source>
        <translation>لا يقول شيئًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>sub-point</source>
        <translation>بند فرعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/legend.py"/>
        <source>text around them</source>
        <translation>النص حولها</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/legend.py"/>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
</context>
<context>
    <name>LineupBar</name>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Decided</source>
        <translation>المقرَّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Doubtful</source>
        <translation>المشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Filter points</source>
        <translation>ترشيح البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Gaps</source>
        <translation>الثغرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Number, words of the title or of any wording; Esc clears, Down enters the grid</source>
        <translation>رقم، أو كلمات من العنوان أو من أي صياغة؛ Esc يمسح، والسهم السفلي يدخل الشبكة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>On no point</source>
        <translation>بلا بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points about which you have decided something</source>
        <translation>البنود التي اتُّخذ فيها قرار فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points that some source does not have, as far as you have not said that this is so</source>
        <translation>البنود التي تنقص مصدرًا ما فقط، ما لم تقل إن الأمر كذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>Only points with a cell of which the program is not sure</source>
        <translation>البنود التي فيها خلية لا يتيقن منها البرنامج فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/bar.py"/>
        <source>What of the chosen source is on no point, beside the grid</source>
        <translation>ما ليس في أي بند من المصدر المختار، بجانب الشبكة</translation>
    </message>
</context>
<context>
    <name>LineupTable</name>
    <message>
        <location filename="../../app/ui/lineup/table.py"/>
        <source>Points and sources</source>
        <translation>البنود والمصادر</translation>
    </message>
</context>
<context>
    <name>LineupView</name>
    <message>
        <location filename="../../app/ui/lineup/view.py"/>
        <source>Alignment of points and sources</source>
        <translation>مواءمة البنود والمصادر</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Attach it here</source>
        <translation>إرفاق هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Leave as it is</source>
        <translation>الترك كما هو</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Look for a quotation</source>
        <translation>البحث عن اقتباس</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Nothing in {source} is like it any more.</source>
        <translation>لم يعد في {source} ما يشبهه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Places where it may stand now</source>
        <translation>المواضع التي قد يكون فيها الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>Where it may stand in {source} now:</source>
        <translation>حيث قد يكون الآن في {source}:</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/look_dialog.py"/>
        <source>{all} % likely: words {words} % alike, surroundings {context} %</source>
        <translation>الاحتمال {all} %: تشابه الكلمات {words} %، والمحيط {context} %</translation>
    </message>
</context>
<context>
    <name>LostLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Show only notes that have lost a quotation</source>
        <translation>إظهار التعليقات التي فقدت اقتباسًا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ A note lost a quotation</source>
        <translation>⚠ تعليق فقد اقتباسًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>⚠ {count} notes lost a quotation</source>
        <translation>⚠ تعليقات فقدت اقتباسًا: {count}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>No projects yet</source>
        <translation>لا مشاريع بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/window.py"/>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
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
        <translation>بحث في الدليل</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../app/ui/manual/window.py"/>
        <source>The manual says nothing about “{text}”.</source>
        <translation>لا يذكر الدليل شيئًا عن «{text}».</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 finding</source>
        <translation>ملاحظة مستخلصة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>1 note</source>
        <translation>تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>listed; not in {base}</source>
        <translation>مدرج؛ ليس في {base}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>mentioned in prose</source>
        <translation>مذكور في النثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>says nothing</source>
        <translation>لا يقول شيئًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>the base</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{figure} apart</source>
        <translation>التباعد {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} findings</source>
        <translation>الملاحظات المستخلصة: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{n} notes</source>
        <translation>التعليقات: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/model.py"/>
        <source>{row}, {source}</source>
        <translation>{row}، {source}</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>All points and sources, against one of them</source>
        <translation>كل البنود والمصادر، مقابل واحد منها</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Comparing all points…</source>
        <translation>مقارنة كل البنود…</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Every source against every other, on the chosen point</source>
        <translation>كل مصدر مقابل كل مصدر آخر، في البند المختار</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>One point</source>
        <translation>بند واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>The source that all others are held against</source>
        <translation>المصدر الذي تُقاس به كل المصادر الأخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/matrix/page.py"/>
        <source>There is nothing to compare yet: import two sources.</source>
        <translation>لا شيء للمقارنة بعد: استورد مصدرين.</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <location filename="../../app/ui/matrix/table.py"/>
        <source>Overview of all points and sources</source>
        <translation>نظرة عامة على كل البنود والمصادر</translation>
    </message>
</context>
<context>
    <name>Mender</name>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Attached to “{words}”</source>
        <translation>أُرفق بـ «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Select the words in a text first, then attach the quotation</source>
        <translation>حدد الكلمات في نص أولًا، ثم أرفق الاقتباس</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>The source of that quotation is not in this project any more</source>
        <translation>مصدر ذلك الاقتباس لم يعد في هذا المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/mender.py"/>
        <source>Those words are not in this project</source>
        <translation>تلك الكلمات ليست في هذا المشروع</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All conflicts are decided.</source>
        <translation>كل التعارضات محسومة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left</source>
        <translation>كل الباقي ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>All {count} left here</source>
        <translation>كل الباقي هنا ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Comparing…</source>
        <translation>المقارنة جارية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Decide all that are left alike (Ctrl+1, Ctrl+2, Ctrl+3)</source>
        <translation>حسم كل الباقي بالطريقة نفسها (Ctrl+1، Ctrl+2، Ctrl+3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merge {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>Merging {name}</source>
        <translation>دمج {name} جارٍ</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{done} of {count} conflicts decided; of the others, both sides are kept.</source>
        <translation>حُسم {done} من {count} من التعارضات؛ ويبقى في غيرها الجانبان.</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/dialog.py"/>
        <source>{name} has nothing that is not here already.</source>
        <translation>ليس في {name} ما ليس هنا من قبل.</translation>
    </message>
</context>
<context>
    <name>Merger</name>
    <message>
        <location filename="../../app/ui/merging/merger.py"/>
        <source>Merging…</source>
        <translation>الدمج جارٍ…</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict decided</source>
        <translation>حُسم تعارض واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 conflict to decide</source>
        <translation>تعارض واحد للحسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding comes in</source>
        <translation>يدخل قرار واحد في ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 decision on a finding goes</source>
        <translation>يخرج قرار واحد في ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note came in</source>
        <translation>دخل تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changed</source>
        <translation>تغيّر تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note changes</source>
        <translation>يتغيّر تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note comes in</source>
        <translation>يدخل تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note goes, which was deleted there</source>
        <translation>يخرج تعليق واحد، حُذف هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note quotes words that are not here</source>
        <translation>تعليق واحد يقتبس كلمات ليست هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 note went</source>
        <translation>خرج تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review comes in</source>
        <translation>تدخل مراجعة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 review goes, which was taken back there</source>
        <translation>تخرج مراجعة واحدة، سُحبت هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source came in</source>
        <translation>دخل مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>1 source comes in</source>
        <translation>يدخل مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>A note without words</source>
        <translation>تعليق بلا كلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>All conflicts ({count})</source>
        <translation>كل التعارضات ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Both changed: {names}</source>
        <translation>غيّره الجانبان: {names}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Changed here, deleted there</source>
        <translation>تغيّر هنا، وحُذف هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Decisions on findings</source>
        <translation>القرارات في الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Deleted by {who}</source>
        <translation>حذفه {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted here, changed there</source>
        <translation>حُذف هنا، وتغيّر هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Deleted on one side</source>
        <translation>محذوف في جانب واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Finding on point {point}</source>
        <translation>ملاحظة مستخلصة في البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>Last changed by {who}</source>
        <translation>آخر تغيير: {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Merged {name}</source>
        <translation>دُمج {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Not decided yet</source>
        <translation>لم يُحسم بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>Spellings come in</source>
        <translation>تدخل تهجئات</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>Which conflicts are shown</source>
        <translation>التعارضات المعروضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>an unknown author</source>
        <translation>مؤلف غير معروف</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>both are kept</source>
        <translation>يبقى كلاهما</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>edited</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>from there</source>
        <translation>من هناك</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/side.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>not decided</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>place in the texts</source>
        <translation>الموضع في النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>point</source>
        <translation>البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>state</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts decided</source>
        <translation>التعارضات المحسومة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} conflicts to decide</source>
        <translation>التعارضات للحسم: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings come in</source>
        <translation>القرارات الداخلة في الملاحظات المستخلصة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} decisions on findings go</source>
        <translation>القرارات الخارجة في الملاحظات المستخلصة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes came in</source>
        <translation>التعليقات التي دخلت: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes change</source>
        <translation>التعليقات التي تتغيّر: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes changed</source>
        <translation>التعليقات التي تغيّرت: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes come in</source>
        <translation>التعليقات التي تدخل: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes go, which were deleted there</source>
        <translation>التعليقات التي تخرج، وقد حُذفت هناك: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes quote words that are not here</source>
        <translation>التعليقات التي تقتبس كلمات ليست هنا: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} notes went</source>
        <translation>التعليقات التي خرجت: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews come in</source>
        <translation>المراجعات التي تدخل: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} reviews go, which were taken back there</source>
        <translation>المراجعات التي تخرج، وقد سُحبت هناك: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources came in</source>
        <translation>المصادر التي دخلت: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{count} sources come in</source>
        <translation>المصادر التي تدخل: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/conflict_list.py"/>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/merging/words.py"/>
        <source>{what}; Undo takes it back</source>
        <translation>{what}؛ التراجع يسحبه</translation>
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
        <translation>رسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away</source>
        <translation>إخفاء الرسالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>Put the message away (Esc)</source>
        <translation>إخفاء الرسالة (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/message_bar.py"/>
        <source>So many more messages are under this one</source>
        <translation>عدد الرسائل الأخرى تحت هذه</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Give the source a name</source>
        <translation>أعط المصدر اسمًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as 2025-11-21</source>
        <translation>مثل 2025-11-21</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as en or pt-BR</source>
        <translation>مثل en أو pt-BR</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata.py"/>
        <source>Such as https://example.org/page</source>
        <translation>مثل https://example.org/page</translation>
    </message>
</context>
<context>
    <name>MetadataForm</name>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Name in the project</source>
        <translation>الاسم في المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Outlet or publisher</source>
        <translation>جهة النشر أو الناشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/metadata_form.py"/>
        <source>such as en</source>
        <translation>مثل en</translation>
    </message>
</context>
<context>
    <name>NoteButton</name>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text</source>
        <translation>تعليق جديد على النص المحدد</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>New note on the selected text (Ctrl+M)</source>
        <translation>تعليق جديد على النص المحدد (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/note_button.py"/>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Note: {body}</source>
        <translation>تعليق: {body}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Show all of it</source>
        <translation>إظهاره كله</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>Written {created}, changed {modified}</source>
        <translation>كُتب {created}، وتغيّر {modified}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/card.py"/>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>By place</source>
        <translation>بحسب الموضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Most severe first</source>
        <translation>الأهم أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>approximate quotations</source>
        <translation>اقتباسات تقريبية</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>dismissed</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>in discussion</source>
        <translation>قيد النقاش</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>lost quotations</source>
        <translation>اقتباسات مفقودة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>modality</source>
        <translation>إلزام</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>ordering</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>orthographic</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>punctuation</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>resolved</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope addition</source>
        <translation>زيادة في النطاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>scope omission</source>
        <translation>نقص في النطاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>stylistic</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>terminology</source>
        <translation>مصطلحات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/words.py"/>
        <source>typographic</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Change templates…</source>
        <translation>تغيير القوالب…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Filter and order the notes</source>
        <translation>ترشيح التعليقات وترتيبها</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note ({keys})
On the selected text, or on the point</source>
        <translation>تعليق جديد ({keys})
على النص المحدد أو على البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note from a template</source>
        <translation>تعليق جديد من قالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>New note that begins with a template</source>
        <translation>تعليق جديد يبدأ بقالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on all points</source>
        <translation>التعليقات على كل البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on point {point}</source>
        <translation>تعليقات البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Notes on the chosen point</source>
        <translation>التعليقات على البند المختار</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>This point</source>
        <translation>هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>Whole project</source>
        <translation>المشروع كله</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/head.py"/>
        <source>{shown} of {all} notes show</source>
        <translation>المعروض {shown} من {all} من التعليقات</translation>
    </message>
</context>
<context>
    <name>NotesHint</name>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Mark words in either text and press {keys} to say what differs there.</source>
        <translation>حدد كلمات في أحد النصين واضغط {keys} لتقول ما الذي يختلف هناك.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes in this project yet.</source>
        <translation>لا تعليقات في هذا المشروع بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>No notes on this point yet.</source>
        <translation>لا تعليقات على هذا البند بعد.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>Notes can only be read in this window.</source>
        <translation>التعليقات في هذه النافذة للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The filter leaves out all notes there are.</source>
        <translation>المرشح يستبعد كل التعليقات الموجودة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/hint.py"/>
        <source>The notes are being read…</source>
        <translation>التعليقات قيد القراءة…</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <location filename="../../app/ui/notes/panel.py"/>
        <source>Notes</source>
        <translation>التعليقات</translation>
    </message>
</context>
<context>
    <name>NotesWiring</name>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Copied to {count} points</source>
        <translation>نُسخ إلى بنود عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>Kept as a template: {name}</source>
        <translation>حُفظ قالبًا: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/wiring.py"/>
        <source>That note is not in this project any more</source>
        <translation>ذلك التعليق لم يعد في هذا المشروع</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Go anywhere</source>
        <translation>الانتقال إلى أي مكان</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has such a cell any more.</source>
        <translation>لم يعد لأي بند خلية كهذه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>لا بند فيه «{query}». Esc يمسح المرشح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/nothing.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>لا بنود بعد. استورد ملفات لتظهر هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Nothing found for “{text}”</source>
        <translation>لم يُعثر على شيء لـ «{text}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Search all that was written</source>
        <translation>البحث في كل ما كُتب</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>The texts are being read</source>
        <translation>النصوص قيد القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or look in everything.</source>
        <translation>جرّب كلمات أقل أو أقصر، أو ابحث في كل شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try fewer or shorter words, or only the beginning of one.</source>
        <translation>جرّب كلمات أقل أو أقصر، أو بداية كلمة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Try it without {term}, or with fewer words.</source>
        <translation>جرّب بدون {term}، أو بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type the number of a point, the name of a source or an action, or words of any text.</source>
        <translation>اكتب رقم بند، أو اسم مصدر أو إجراء، أو كلمات من أي نص.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>Type words of a note, a wording or a finding; case and accents do not count.</source>
        <translation>اكتب كلمات من تعليق أو صياغة أو ملاحظة مستخلصة؛ ولا يهم شكل الحروف ولا التشكيل.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/nothing.py"/>
        <source>What is found will show here in a moment.</source>
        <translation>سيظهر هنا ما يُعثر عليه بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <location filename="../../app/ui/notes/lines.py"/>
        <source>Do not offer this</source>
        <translation>عدم عرض هذا</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copied to {count} points</source>
        <translation>نُسخ إلى بنود عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy that note to this point</source>
        <translation>نسخ ذلك التعليق إلى هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Copy the chosen note there, as one edit</source>
        <translation>نسخ التعليق المختار إلى هناك، في تحرير واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it here, too</source>
        <translation>تعليق هنا أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>Note it there, too</source>
        <translation>تعليق هناك أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change is noted in {point}: “{title}”</source>
        <translation>التغيير نفسه معلَّق عليه في {point}: «{title}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>The same change stands in {points}</source>
        <translation>التغيير نفسه في {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>point {point}</source>
        <translation>البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{count} points</source>
        <translation>عدد البنود: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/offering.py"/>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <location filename="../../app/ui/importing/outline.py"/>
        <source>Points that were found</source>
        <translation>البنود التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Longest gap: {milliseconds} ms</source>
        <translation>أطول توقف: {milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>Slow events</source>
        <translation>الأحداث البطيئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} ms</translation>
    </message>
    <message>
        <location filename="../../app/ui/stopwatch/overlay.py"/>
        <source>{seconds} s ago</source>
        <translation>قبل {seconds} s</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>Text as it was read</source>
        <translation>النص كما قُرئ</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page.py"/>
        <source>{what}, {why}: {text}</source>
        <translation>{what}، {why}: {text}</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Reading it again…</source>
        <translation>القراءة من جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/page_panel.py"/>
        <source>Show the list of the points that were found</source>
        <translation>إظهار قائمة البنود التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Finding</source>
        <translation>ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Findings</source>
        <translation>الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/palette.py"/>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Notes</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Point</source>
        <translation>بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Points</source>
        <translation>البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Searched before</source>
        <translation>ما بُحث عنه من قبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} actions</source>
        <translation>إظهار كل الإجراءات ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} findings</source>
        <translation>إظهار كل الملاحظات المستخلصة ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} notes</source>
        <translation>إظهار كل التعليقات ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} points</source>
        <translation>إظهار كل البنود ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} sources</source>
        <translation>إظهار كل المصادر ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Show all {count} wordings</source>
        <translation>إظهار كل الصياغات ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here.</source>
        <translation>لا يوجد هنا {term}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>There is no {term} here. There is: {known}</source>
        <translation>لا يوجد هنا {term}. يوجد: {known}</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wording</source>
        <translation>صياغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>Wordings</source>
        <translation>الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>on the project</source>
        <translation>على المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/composing.py"/>
        <source>outside the points</source>
        <translation>خارج البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{count} or more</source>
        <translation>{count} أو أكثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/words.py"/>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
</context>
<context>
    <name>PaletteFoot</name>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>and stay</source>
        <translation>والبقاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>points</source>
        <translation>بنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/foot.py"/>
        <source>without a word</source>
        <translation>بلا كلمة</translation>
    </message>
</context>
<context>
    <name>PaletteHead</name>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to an action, a point, a source, or words of any text</source>
        <translation>الانتقال إلى إجراء أو بند أو مصدر أو كلمات من أي نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Go to anything</source>
        <translation>الانتقال إلى أي شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search notes, wordings and findings</source>
        <translation>البحث في التعليقات والصياغات والملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Search the texts</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/search/head.py"/>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <location filename="../../app/ui/search/list.py"/>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>PassingSign</name>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the first difference</source>
        <translation>من الفرق الأول من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/passing_sign.py"/>
        <source>Again from the last difference</source>
        <translation>من الفرق الأخير من جديد</translation>
    </message>
</context>
<context>
    <name>PointChooser</name>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Find a point</source>
        <translation>البحث عن بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Number or words of a point</source>
        <translation>رقم بند أو كلمات منه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Points</source>
        <translation>البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there as well</source>
        <translation>Return يضعه هناك أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/chooser.py"/>
        <source>Return puts it there, Ctrl+Return leaves it here as well</source>
        <translation>Return يضعه هناك، وCtrl+Return يتركه هنا أيضًا</translation>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <location filename="../../app/ui/points/head.py"/>
        <source>Columns: {names}</source>
        <translation>الأعمدة: {names}</translation>
    </message>
</context>
<context>
    <name>PointsHeader</name>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Drag it among its siblings; double click or F2 renames it</source>
        <translation>اسحبه بين أقرانه؛ والنقر المزدوج أو F2 يغير عنوانه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/points_header.py"/>
        <source>Points</source>
        <translation>البنود</translation>
    </message>
</context>
<context>
    <name>PointsModel</name>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>1 note</source>
        <translation>تعليق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>furthest: {name} {figure}</source>
        <translation>الأبعد: {name} {figure}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{have} of {all} sources</source>
        <translation>{have} من {all} من المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: listed; not in {reference}</source>
        <translation>{name}: مدرج؛ ليس في {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: mentioned in prose</source>
        <translation>{name}: مذكور في النثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: says nothing</source>
        <translation>{name}: لا يقول شيئًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: similarity {figure} to {reference}</source>
        <translation>{name}: التشابه {figure} مع {reference}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{name}: the reference</source>
        <translation>{name}: المرجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/model.py"/>
        <source>{n} notes</source>
        <translation>عدد التعليقات: {n}</translation>
    </message>
</context>
<context>
    <name>PointsPanel</name>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>1 point</source>
        <translation>بند واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Filter points</source>
        <translation>ترشيح البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Move the columns of sources</source>
        <translation>تحريك أعمدة المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point has “{query}”. Esc clears the filter.</source>
        <translation>لا بند فيه «{query}». Esc يمسح المرشح.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No point is here: “{what}” is chosen above.</source>
        <translation>لا بند هنا: المختار أعلاه «{what}».</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>No points yet. Import files to see them here.</source>
        <translation>لا بنود بعد. استورد ملفات لتظهر هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Number, words of the title or of a wording; Esc clears, Down enters the list</source>
        <translation>رقم، أو كلمات من العنوان أو من صياغة؛ Esc يمسح، والسهم السفلي يدخل القائمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>Point list</source>
        <translation>قائمة البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} found</source>
        <translation>عُثر على {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/panel.py"/>
        <source>{n} points</source>
        <translation>عدد البنود: {n}</translation>
    </message>
</context>
<context>
    <name>PointsTree</name>
    <message>
        <location filename="../../app/ui/points/tree.py"/>
        <source>Points</source>
        <translation>البنود</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/hub.py"/>
        <source>The language of the window changes when Variorum is started again.</source>
        <translation>تتغير لغة النافذة عند بدء Variorum من جديد.</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, approximate: “{words}”, was “{was}”</source>
        <translation>{source}، تقريبي: «{words}»، وكان «{was}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}, no longer there: “{words}”</source>
        <translation>{source}، لم يعد هناك: «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”</source>
        <translation>{source}: «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
Click to show it in the text</source>
        <translation>{source}: «{words}»
انقر لإظهاره في النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
The note was made on “{was}”
Click to show it in the text</source>
        <translation>{source}: «{words}»
كُتب التعليق على «{was}»
انقر لإظهاره في النص</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quote.py"/>
        <source>{source}: “{words}”
These words are not in the source any more: mark them again</source>
        <translation>{source}: «{words}»
لم تعد هذه الكلمات في المصدر: حددها من جديد</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Accept these words</source>
        <translation>قبول هذه الكلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Attach to the selection</source>
        <translation>إرفاق بالتحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Look for it…</source>
        <translation>البحث عنه…</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Select the right words in a text, then click here; or drag them on this quotation</source>
        <translation>حدد الكلمات الصحيحة في نص ثم انقر هنا؛ أو اسحبها على هذا الاقتباس</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>Show where these words may stand now</source>
        <translation>إظهار المواضع التي قد تكون فيها هذه الكلمات الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>The note is meant on the words that stand there now</source>
        <translation>التعليق مقصود به الكلمات الموجودة هناك الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>{sign} Not in the text any more: {words}</source>
        <translation>{sign} لم يعد في النص: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/quotes.py"/>
        <source>≈ was: {words}</source>
        <translation>≈ كان: {words}</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <location filename="../../app/ui/lineup/reader_text.py"/>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
</context>
<context>
    <name>ReadingsLine</name>
    <message>
        <location filename="../../app/ui/findings/readings_line.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{name}, in {folder}</source>
        <translation>{name}، في {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/parts.py"/>
        <source>{path} is not there any more</source>
        <translation>{path} لم يعد هناك</translation>
    </message>
</context>
<context>
    <name>RenderedBody</name>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Click or press Enter to write</source>
        <translation>انقر أو اضغط Enter للكتابة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/rendered.py"/>
        <source>Note</source>
        <translation>تعليق</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>A copy is in {path}</source>
        <translation>توجد نسخة في {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It is still open for reading only</source>
        <translation>ما زال مفتوحًا للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>It still cannot be saved</source>
        <translation>ما زال حفظه متعذرًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>The project can be changed now</source>
        <translation>يمكن تغيير المشروع الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>What could not be saved last time is in {name}.</source>
        <translation>ما لم يمكن حفظه في المرة الماضية موجود في {name}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/rescue.py"/>
        <source>You are working in the copy now: {path}</source>
        <translation>العمل الآن في النسخة: {path}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>The file contradicts itself, as happens when a disk fails or a copy was cut short. It has not been touched. Go back to a backup, or save what can still be read into a new project; you can do both. The damaged file is kept.</source>
        <translation>الملف يناقض نفسه، كما يحدث حين يخفق قرص أو تُبتر نسخة. لم يُمس. عد إلى نسخة احتياطية، أو احفظ ما يمكن قراءته بعدُ في مشروع جديد؛ ويمكن فعل الأمرين. ويبقى الملف التالف محفوظًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>There are no backups of it.</source>
        <translation>لا توجد نسخ احتياطية منه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/backups_dialog.py"/>
        <source>{name} is damaged</source>
        <translation>{name} تالف</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{done} of {all} reviewed</source>
        <translation>رُوجع {done} من {all}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_button.py"/>
        <source>{seen} of {all} pairs looked at</source>
        <translation>اطُّلع على {seen} من {all} من الأزواج</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>All points</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not done</source>
        <translation>غير المنجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Not looked at</source>
        <translation>لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/points/review_filter.py"/>
        <source>Points by how far the review is: {what}</source>
        <translation>البنود بحسب تقدم المراجعة: {what}</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <location filename="../../app/ui/reviewing.py"/>
        <source>Everything has been looked at</source>
        <translation>اطُّلع على كل شيء</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Differences and notes; click to go there (F8: next difference, Shift+F8: previous)</source>
        <translation>الفروق والتعليقات؛ انقر للانتقال (F8: الفرق التالي، Shift+F8: السابق)</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/ruler.py"/>
        <source>Overview of differences and notes</source>
        <translation>نظرة عامة على الفروق والتعليقات</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Everything is saved again</source>
        <translation>كل شيء محفوظ من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Go back to an earlier state</source>
        <translation>العودة إلى حالة سابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Keep everything in another file</source>
        <translation>حفظ كل شيء في ملف آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>See whether it can be saved now</source>
        <translation>التحقق من إمكان الحفظ الآن</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/safekeeping.py"/>
        <source>What can be done about it</source>
        <translation>ما يمكن فعله حيال ذلك</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Beside {name} lay changes that belong to another file, such as an earlier one of that name. They are kept as “{aside}” and were not taken over.</source>
        <translation>كانت بجانب {name} تغييرات تخص ملفًا آخر، كملف سابق بهذا الاسم. وهي محفوظة باسم «{aside}» ولم تُؤخذ.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>Nothing was lost.</source>
        <translation>لم يضع شيء.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here.</source>
        <translation>لم يُغلق البرنامج كما ينبغي في المرة الماضية. كل ما حُفظ موجود.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: 1 note, from {last}.</source>
        <translation>لم يُغلق البرنامج كما ينبغي في المرة الماضية. كل ما حُفظ موجود: ملاحظة واحدة، بتاريخ {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The program did not end properly last time. All that was saved is here: {count} notes, the last from {last}.</source>
        <translation>لم يُغلق البرنامج كما ينبغي في المرة الماضية. كل ما حُفظ موجود؛ عدد الملاحظات: {count}، آخرها بتاريخ {last}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>The project is saved, but there is no backup of it. {why}</source>
        <translation>المشروع محفوظ، لكن لا نسخة احتياطية منه. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>There is another file now in the place of {name}. Nothing you did is lost: save a copy and go on in it.</source>
        <translation>يوجد الآن ملف آخر مكان {name}. لم يضع شيء مما عملته: احفظ نسخة وتابع فيها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>a while ago</source>
        <translation>قبل مدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>asked for</source>
        <translation>بطلب</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>before an update</source>
        <translation>قبل التحديث</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on opening</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>on {host}</source>
        <translation>على {host}</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>while working</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} has been damaged on the disk: {found} Save a copy, or go back to a backup.</source>
        <translation>تلف {name} على القرص: {found} احفظ نسخة، أو عد إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is damaged and was not opened: go back to a backup, or save what can be read of it.</source>
        <translation>{name} تالف ولم يُفتح: عد إلى نسخة احتياطية، أو احفظ ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is not where it was any more, moved or deleted, or its drive is gone. Nothing you did is lost: save a copy and go on in it, or put the file back.</source>
        <translation>{name} لم يعد حيث كان: نُقل أو حُذف، أو غاب قرصه. لم يضع شيء مما عملته: احفظ نسخة وتابع فيها، أو أعد الملف إلى مكانه.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only, as it or its folder is read-only: work on a copy to change it.</source>
        <translation>{name} مفتوح للقراءة فقط، لأنه أو مجلده للقراءة فقط: اعمل في نسخة لتغييره.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only. What you have typed is kept in this window: save a copy, and it is in there.</source>
        <translation>{name} مفتوح للقراءة فقط. ما كتبته محفوظ في هذه النافذة: احفظ نسخة، وسيكون فيها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{name} is open for reading only: {who} has had it open {where} since {when}.</source>
        <translation>{name} مفتوح للقراءة فقط: {who} يفتحه {where} منذ {when}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{notes} notes, {sources} sources and {points} points are in {name}.</source>
        <translation>في {name} تعليقات عددها {notes} ومصادر عددها {sources} وبنود عددها {points}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/words.py"/>
        <source>{why} What you typed is kept in this window.</source>
        <translation>{why} ما كتبته محفوظ في هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Left source. Orange with dots below: only here</source>
        <translation>المصدر الأيمن. برتقالي تحته نقاط: هنا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Right source. Blue with a line below: only here</source>
        <translation>المصدر الأيسر. أزرق تحته خط: هنا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>Sample of the wordings</source>
        <translation>عينة من الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before noon.
Should the guest break the house rules, the deposit of 250 euros lapses, and notice is given.</source>
        <translation>تُعاد المفاتيح قبل الظهر.
فإن خالف الضيف قواعد البيت سقط حقه في تأمين قدره 250 يورو ووُجّه إليه إنذار.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/sample.py"/>
        <source>The keys are returned before ten in the morning.
If the guest breaks the house rules without reason, the deposit of 200 euros lapses.</source>
        <translation>تُعاد المفاتيح قبل العاشرة صباحًا.
وإذا خالف الضيف قواعد البيت بلا سبب سقط حقه في تأمين قدره 200 يورو.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Edit notes</source>
        <translation>تحرير التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/session.py"/>
        <source>Exported to {path}</source>
        <translation>صُدّر إلى {path}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة الضبط</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Everything as the program was made; this can be taken back</source>
        <translation>كل شيء كما صُنع البرنامج؛ ويمكن سحب ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Made by themselves while you work, in {folder}</source>
        <translation>تُنشأ تلقائيًا أثناء العمل، في {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Open the &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take &amp;back</source>
        <translation>س&amp;حب</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Take over a file of settings from another machine</source>
        <translation>أخذ ملف إعدادات من جهاز آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Under your notes: {signed}</source>
        <translation>تحت تعليقاتك: {signed}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Where the backups lie</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/dialog.py"/>
        <source>Write the settings to a file, for another machine</source>
        <translation>كتابة الإعدادات في ملف، لجهاز آخر</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/dialogs.py"/>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>Everything is as the program was made.</source>
        <translation>كل شيء كما صُنع البرنامج.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are as they were.</source>
        <translation>الإعدادات كما كانت.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>The settings are in {path}</source>
        <translation>الإعدادات في {path}</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} are not known here, or not possible: they were passed over.</source>
        <translation>غير معروف هنا أو غير ممكن، وقد تُخطّي: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/preferences/showing.py"/>
        <source>{count} settings taken over.</source>
        <translation>الإعدادات المأخوذة: {count}.</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>Source {where}</source>
        <translation>المصدر {where}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the left</source>
        <translation>على اليمين</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>on the right</source>
        <translation>على اليسار</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_chooser.py"/>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>SourceDeeds</name>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>&amp;Save the original file…</source>
        <translation>&amp;حفظ الملف الأصلي…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Import a &amp;newer version…</source>
        <translation>استيراد إ&amp;صدار أحدث…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Its points become the list that all sources are lined up with</source>
        <translation>تصير بنوده القائمة التي تُواءم بها كل المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Make it the &amp;reference</source>
        <translation>جعله ال&amp;مرجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Notes and corrections are kept where their words are still there</source>
        <translation>تُحفظ التعليقات والتصحيحات حيث تبقى كلماتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Re&amp;move from the project</source>
        <translation>إ&amp;زالة من المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Take the source out of the project (Delete); this can be undone</source>
        <translation>إخراج المصدر من المشروع (Delete)؛ ويمكن التراجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/deeds.py"/>
        <source>Write the file again, byte for byte as it was imported</source>
        <translation>كتابة الملف من جديد كما استُورد، بايتًا ببايت</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Find a source</source>
        <translation>البحث عن مصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>The original file</source>
        <translation>الملف الأصلي</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/side.py"/>
        <source>What is known</source>
        <translation>المعلوم عنه</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>No sources yet. Import files to see them here.</source>
        <translation>لا مصادر بعد. استورد ملفات لتظهر هنا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/dialog.py"/>
        <source>{n} sources</source>
        <translation>عدد المصادر: {n}</translation>
    </message>
</context>
<context>
    <name>SourcesHeader</name>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/sources_header.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Another source is called {name}</source>
        <translation>مصدر آخر اسمه {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>Points</source>
        <translation>البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/sources/model.py"/>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>SourcesTable</name>
    <message>
        <location filename="../../app/ui/sources/table.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note not saved</source>
        <translation>التعليق غير محفوظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Note saved</source>
        <translation>حُفظ التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/access/speaker.py"/>
        <source>Point {point} {title}</source>
        <translation>البند {point} {title}</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <location filename="../../app/ui/wordings/split_view.py"/>
        <source>… {n} lines unchanged</source>
        <translation>… أسطر بلا تغيير: {n}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Compare how several sources word the same numbered document.</source>
        <translation>قارن كيف تصوغ عدة مصادر الوثيقة المرقمة نفسها.</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the files to compare here</source>
        <translation>أفلت هنا الملفات المراد مقارنتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Drop the sources of “{name}” here</source>
        <translation>أفلت هنا مصادر «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>خمسة تقارير متخيَّلة عن خطة واحدة، للتجول فيها</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Make an empty project ({keys})</source>
        <translation>إنشاء مشروع فارغ ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>No numbered points found in “{name}” yet: drop a source that lists them</source>
        <translation>لم يُعثر في «{name}» على بنود مرقمة بعد: أفلت مصدرًا يعددها</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open a project ({keys})</source>
        <translation>فتح مشروع ({keys})</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open the sample</source>
        <translation>فتح العينة</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/start/page.py"/>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
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
        <translation>فرق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Figures of the comparison</source>
        <translation>أرقام المقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Lining up the points</source>
        <translation>مواءمة البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>Stop; nothing will have been changed</source>
        <translation>إيقاف؛ ولن يكون شيء قد تغيّر</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>no differences</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not exact: the texts are very long</source>
        <translation>غير دقيق: النصوص طويلة جدًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>similarity {value}</source>
        <translation>التشابه {value}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} differences</source>
        <translation>الفروق: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>المتجاهَل: {count} ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{count} moved</source>
        <translation>المنقول: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/status_bar.py"/>
        <source>{source} says nothing on this point</source>
        <translation>{source} لا يقول شيئًا في هذا البند</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Done again: {name}</source>
        <translation>أُعيد: {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Going through the history…</source>
        <translation>المرور على السجل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/steps.py"/>
        <source>Undone: {name}</source>
        <translation>تُراجع عن: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyNotice</name>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{done} of {points} points looked through</source>
        <translation>مُرّ على {done} من {points} من البنود</translation>
    </message>
</context>
<context>
    <name>SwapButton</name>
    <message>
        <location filename="../../app/ui/wordings/swap_button.py"/>
        <source>Swap the two sources</source>
        <translation>تبديل المصدرين</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference</source>
        <translation>فرق واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 difference from the base</source>
        <translation>فرق واحد عن الأساس</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 says nothing</source>
        <translation>واحد لا يقول شيئًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 source</source>
        <translation>مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>1 wording</source>
        <translation>صياغة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>All have the same wording</source>
        <translation>للجميع الصياغة نفسها</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>No other source</source>
        <translation>لا مصدر آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>Nothing to compare with it</source>
        <translation>لا شيء لمقارنته به</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>base</source>
        <translation>أساس</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>comparing…</source>
        <translation>المقارنة جارية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>in prose, not compared</source>
        <translation>في النثر، لم يُقارن</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>instead of “{words}”</source>
        <translation>بدلًا من «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>left out: “{words}”</source>
        <translation>محذوف: «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>no differences</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not compared</source>
        <translation>لم يُقارن</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>not exact</source>
        <translation>غير دقيق</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>say nothing on this point</source>
        <translation>لا تقول شيئًا في هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>says nothing on this point</source>
        <translation>لا يقول شيئًا في هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>the same wording</source>
        <translation>الصياغة نفسها</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences</source>
        <translation>الفروق: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} differences from the base</source>
        <translation>الفروق عن الأساس: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} different wordings</source>
        <translation>الصياغات المختلفة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} ignored ({kinds})</source>
        <translation>المتجاهَل: {count} ({kinds})</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} moved</source>
        <translation>المنقول: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} say nothing</source>
        <translation>ما لا يقول شيئًا: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{count} sources</source>
        <translation>المصادر: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/telling.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>SynopsisBar</name>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>All compared with</source>
        <translation>الكل مقارَن بـ</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Base: the source that all others are compared with</source>
        <translation>الأساس: المصدر الذي تُقارن به كل المصادر الأخرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>In the project’s order</source>
        <translation>بترتيب المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Most different first</source>
        <translation>الأكثر اختلافًا أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>Order of the wordings</source>
        <translation>ترتيب الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/synopsis/bar.py"/>
        <source>The order in which the wordings stand</source>
        <translation>الترتيب الذي ترد به الصياغات</translation>
    </message>
</context>
<context>
    <name>TagCompletion</name>
    <message>
        <location filename="../../app/ui/notes/completion.py"/>
        <source>Tags of this project</source>
        <translation>وسوم هذا المشروع</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>#tags</source>
        <translation>‎#وسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/fields.py"/>
        <source>Tags, parted by spaces. Saved as you type</source>
        <translation>الوسوم، تفصل بينها مسافات. تُحفظ أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>#tags</source>
        <translation>‎#وسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Kind</source>
        <translation>النو&amp;ع</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Name</source>
        <translation>ا&amp;سم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>&amp;Text</source>
        <translation>&amp;نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Nameless</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Se&amp;verity</source>
        <translation>الأ&amp;همية</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Ta&amp;gs</source>
        <translation>&amp;وسوم</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../app/ui/notes/templates_dialog.py"/>
        <source>Templates for notes</source>
        <translation>قوالب التعليقات</translation>
    </message>
</context>
<context>
    <name>TermsLine</name>
    <message>
        <location filename="../../app/ui/search/terms_line.py"/>
        <source>Narrow by</source>
        <translation>تضييق بـ</translation>
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
        <translation>فهمت</translation>
    </message>
    <message>
        <location filename="../../app/ui/findings/notices.py"/>
        <source>{count} more</source>
        <translation>{count} أخرى</translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of point {point}</source>
        <translation>عنوان البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title of the new point</source>
        <translation>عنوان البند الجديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/title_edit.py"/>
        <source>Title; empty for the automatic one</source>
        <translation>العنوان؛ فارغ للعنوان التلقائي</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{kind}' is no kind of finding: choose from {choices}.</source>
        <translation>«{kind}» ليس نوعًا من الملاحظات المستخلصة: اختر من {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{name}' is too short for a finding's id: write at least {least} characters of it.</source>
        <translation>«{name}» أقصر من أن يكون معرّف ملاحظة مستخلصة: اكتب منه {least} أحرف على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/commands/everyday.py"/>
        <source>'{what}' cannot be ignored: choose from {choices}.</source>
        <translation>«{what}» لا يمكن تجاهله: اختر من {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>'{word}' is no severity: choose from {choices}.</source>
        <translation>«{word}» ليست درجة أهمية: اختر من {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 part of the file could not be read.</source>
        <translation>تعذرت قراءة جزء واحد من الملف.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 pin</source>
        <translation>تثبيت واحد</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>1 point stands elsewhere</source>
        <translation>بند واحد في موضع آخر</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>1 row that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>صف واحد تعذرت قراءته كان في السجل أيضًا، وأمكن استرجاعه منه.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 segment</source>
        <translation>جزء واحد</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>1 wording</source>
        <translation>صياغة واحدة</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A choice is about a conflict that is not there: prepare the merge again.</source>
        <translation>اختيار يخص تعارضًا غير موجود: أعد إعداد الدمج.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause belongs to another sentence in the other wording: {words}.</source>
        <translation>عبارة تنتمي إلى جملة أخرى في الصياغة الأخرى: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>A clause stands at another place in the other wording: {words}.</source>
        <translation>عبارة في موضع آخر في الصياغة الأخرى: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition is put in another way, elsewhere: {words}.</source>
        <translation>شرط صيغ على وجه آخر، في موضع آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>A condition stands {where}: {words}.</source>
        <translation>يرد شرط {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/verdicts.py"/>
        <source>A finding cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>لا يمكن أن يكون في الملاحظة المستخلصة {field} «{value}»: اختر من {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_deciding.py"/>
        <source>A finding is not decided with a note: choose one of the two sides, or both.</source>
        <translation>لا تُحسم ملاحظة مستخلصة بتعليق: اختر أحد الجانبين أو كليهما.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>A new point needs a title: type one.</source>
        <translation>البند الجديد يحتاج إلى عنوان: اكتب عنوانًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>A note cannot have the {field} “{value}”: choose one of {choices}.</source>
        <translation>لا يمكن أن يكون في التعليق {field} «{value}»: اختر من {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note needs words: its body is empty.</source>
        <translation>التعليق يحتاج إلى كلمات: متنه فارغ.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>A note needs {options} (or --from FILE with notes as JSON lines).</source>
        <translation>التعليق يحتاج إلى {options} (أو ‎--from FILE مع تعليقات في أسطر JSON).</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's tags must be a list of words.</source>
        <translation>يجب أن تكون وسوم التعليق قائمة كلمات.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be a whole number of characters, not {value}.</source>
        <translation>يجب أن يكون {key} في التعليق عددًا صحيحًا من الحروف، لا {value}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be one of {choices}, not '{value}'.</source>
        <translation>يجب أن يكون {key} في التعليق واحدًا من {choices}، لا «{value}».</translation>
    </message>
    <message>
        <location filename="../../app/tasks/noting.py"/>
        <source>A note's {key} must be text, not {value}.</source>
        <translation>يجب أن يكون {key} في التعليق نصًا، لا {value}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A number stands {where}: {words}.</source>
        <translation>يرد رقم {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>A passage can only be split between words: there are none on one side of the cursor.</source>
        <translation>لا يُقسم المقطع إلا بين الكلمات: لا كلمات على أحد جانبي المؤشر.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin in {name} is on point {point}, which the point list does not have.</source>
        <translation>تثبيت في {name} على البند {point}، وهو ليس في قائمة البنود.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on source {source}, which is missing.</source>
        <translation>تثبيت على المصدر {source}، وهو مفقود.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A pin is on “{words}”, but {name} has other words there.</source>
        <translation>تثبيت على «{words}»، لكن في {name} كلمات أخرى هناك.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation could not be found again and is kept as lost.</source>
        <translation>تعذر العثور على اقتباس من جديد، وهو محفوظ بوصفه مفقودًا.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A quotation reads differently now and is marked as approximate.</source>
        <translation>اقتباس صار يُقرأ على نحو آخر، وهو معلَّم بوصفه تقريبيًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>A review cannot be “{state}”: choose one of {choices}.</source>
        <translation>لا يمكن أن تكون المراجعة «{state}»: اختر من {choices}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A row of “{table}” belongs to a row of “{parent}” that is missing.</source>
        <translation>صف في «{table}» يتبع صفًا مفقودًا في «{parent}».</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A seat stands for whoever sits there: {words}.</source>
        <translation>المقر يقوم مقام من فيه: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>A segment of {name} {place} is outside its text.</source>
        <translation>جزء من {name} {place} خارج نصه.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source needs a name: it keeps its own until you give it another.</source>
        <translation>المصدر يحتاج إلى اسم: يبقى اسمه حتى تعطيه غيره.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>A source that it quoted is gone: what it quoted there is told in the history.</source>
        <translation>ذهب مصدر كان يقتبسه: ما اقتبسه منه مذكور في السجل.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>A source's name is one line of text, without line breaks and control characters: write it again.</source>
        <translation>اسم المصدر سطر واحد من النص، بلا فواصل أسطر ولا حروف تحكم: اكتبه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>A time stands {where}: {words}.</source>
        <translation>يرد زمن {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>A title stands {where}: {words}.</source>
        <translation>يرد عنوان {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add a point</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Add note</source>
        <translation>إضافة تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Align the sources</source>
        <translation>مواءمة المصادر</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All corrections kept.</source>
        <translation>حُفظت كل التصحيحات.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other corrections kept.</source>
        <translation>حُفظت كل التصحيحات الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All other notes kept.</source>
        <translation>حُفظت كل التعليقات الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>All {count} notes kept.</source>
        <translation>حُفظت كل التعليقات، وعددها {count}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>Another part of the document is referred to: {words}.</source>
        <translation>يُحال إلى جزء آخر من الوثيقة: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Another party is named: {words}.</source>
        <translation>يُسمى طرف آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (ISO-8859-6)</source>
        <translation>العربية (ISO-8859-6)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>العربية (Windows-1256)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (ISO-8859-13)</source>
        <translation>البلطيقية (ISO-8859-13)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>البلطيقية (Windows-1257)</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>Beside {path} lay changes that belong to another file, such as an earlier one of that name. They are kept as {name} and were not taken over.</source>
        <translation>كانت بجانب {path} تغييرات تخص ملفًا آخر، كملف سابق بهذا الاسم. وهي محفوظة باسم {name} ولم تُؤخذ.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Celtic (ISO-8859-14)</source>
        <translation>الكلتية (ISO-8859-14)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (DOS 852)</source>
        <translation>أوروبا الوسطى (DOS 852)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (ISO-8859-2)</source>
        <translation>أوروبا الوسطى (ISO-8859-2)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Macintosh)</source>
        <translation>أوروبا الوسطى (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change segments</source>
        <translation>تغيير الأجزاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of a finding</source>
        <translation>تغيير نوع ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} findings</source>
        <translation>تغيير نوع ملاحظات مستخلصة عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the kind of {count} notes</source>
        <translation>تغيير نوع تعليقات عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's category</source>
        <translation>تغيير فئة التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's quotation</source>
        <translation>تغيير اقتباس التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's severity</source>
        <translation>تغيير أهمية التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's status</source>
        <translation>تغيير حالة التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the note's tags</source>
        <translation>تغيير وسوم التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the reference source</source>
        <translation>تغيير المصدر المرجعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of a finding</source>
        <translation>تغيير أهمية ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} findings</source>
        <translation>تغيير أهمية ملاحظات مستخلصة عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the severity of {count} notes</source>
        <translation>تغيير أهمية تعليقات عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the spellings</source>
        <translation>تغيير التهجئات</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Change the status of {count} notes</source>
        <translation>تغيير حالة تعليقات عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Characters {start} to {end} are not a stretch of {name}, which has {count} characters.</source>
        <translation>الحروف من {start} إلى {end} ليست مقطعًا من {name}، وعدد حروفه {count}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, simplified (GB18030, GBK, GB2312)</source>
        <translation>الصينية المبسطة (GB18030, GBK, GB2312)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Chinese, traditional (Big5)</source>
        <translation>الصينية التقليدية (Big5)</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Choose at least one point, or set the passage aside.</source>
        <translation>اختر بندًا واحدًا على الأقل، أو نحِّ المقطع جانبًا.</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm a finding</source>
        <translation>تأكيد ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Confirm {count} findings</source>
        <translation>تأكيد ملاحظات مستخلصة عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Copy note to {count} points</source>
        <translation>نسخ التعليق إلى بنود عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (DOS 866)</source>
        <translation>السيريلية (DOS 866)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (ISO-8859-5)</source>
        <translation>السيريلية (ISO-8859-5)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Macintosh)</source>
        <translation>السيريلية (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>السيريلية (Windows-1251)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on findings</source>
        <translation>القرارات في الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Decisions on points</source>
        <translation>القرارات في البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete note</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Delete {count} notes</source>
        <translation>حذف تعليقات عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Describe {name}</source>
        <translation>وصف {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Descriptions of sources</source>
        <translation>أوصاف المصادر</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss a finding</source>
        <translation>استبعاد ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Dismiss {count} findings</source>
        <translation>استبعاد ملاحظات مستخلصة عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit note</source>
        <translation>تحرير التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Edit notes</source>
        <translation>تحرير التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is not material so far: say how grave it is by --severity.</source>
        <translation>الملاحظة المستخلصة {name} غير جوهرية حتى الآن: حدد أهميتها بـ ‎--severity.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Finding {name} is {kind} so far: say of what kind it is by --kind, one of {kinds}.</source>
        <translation>الملاحظة المستخلصة {name} نوعها حتى الآن {kind}: حدد نوعها بـ ‎--kind، واحدًا من {kinds}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings}</source>
        <translation>الملاحظة المستخلصة {readings}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Finding {readings} on {point}</source>
        <translation>الملاحظة المستخلصة {readings} في {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>From {file}, as yours contradicts it: {sentence}</source>
        <translation>من {file}، لأن ما لديك يناقضه: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (ISO-8859-7)</source>
        <translation>اليونانية (ISO-8859-7)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>اليونانية (Windows-1253)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (ISO-8859-8)</source>
        <translation>العبرية (ISO-8859-8)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>العبرية (Windows-1255)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>How far it reaches differs. {who}</source>
        <translation>يختلف مداه. {who}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source</source>
        <translation>استيراد مصدر واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import 1 source, replace {newer}</source>
        <translation>استيراد مصدر واحد، واستبدال {newer}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources</source>
        <translation>استيراد مصادر عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {count} sources, replace {newer}</source>
        <translation>استيراد مصادر عددها {count}، واستبدال {newer}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Import {name}</source>
        <translation>استيراد {name}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/reach.py"/>
        <source>It reaches differently far: {words}.</source>
        <translation>يختلف مداه: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation>اليابانية (EUC-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>اليابانية (ISO-2022-JP)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>اليابانية (Shift JIS)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Join segments of {source}</source>
        <translation>ضم أجزاء من {source}</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (EUC-KR, Windows-949)</source>
        <translation>الكورية (EUC-KR, Windows-949)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Korean (Johab)</source>
        <translation>الكورية (Johab)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Leave words of {source} out</source>
        <translation>استبعاد كلمات من {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Line up anew</source>
        <translation>المواءمة من جديد</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} is not JSON: {error}.</source>
        <translation>السطر {number} من {name} ليس JSON: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>Line {number} of {name} needs an object with source, start, end and body.</source>
        <translation>السطر {number} من {name} يحتاج إلى كائن فيه source وstart وend وbody.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of 1 note; what is quoted there is not.</source>
        <translation>ضاعت كلمات تعليق واحد؛ ولم يضع ما فيه من اقتباس.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are the words of {count} notes; what is quoted there is not.</source>
        <translation>ضاعت كلمات تعليقات عددها {count}؛ ولم يضع ما فيها من اقتباسات.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of 1 point: {names}.</source>
        <translation>ضاع عنوان بند واحد وموضعه: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost are title and place of {count} points: {names}.</source>
        <translation>ضاعت عناوين بنود ومواضعها، وعددها {count}: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of 1 quotation in notes; the notes and their words are there.</source>
        <translation>ضاع موضع اقتباس واحد في التعليقات؛ والتعليقات وكلماتها موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost is the place of {count} quotations in notes; the notes and their words are there.</source>
        <translation>ضاعت مواضع اقتباسات في التعليقات عددها {count}؛ والتعليقات وكلماتها موجودة.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, because they made no sense: {what} ({count}).</source>
        <translation>ضاع ما لا معنى له: {what} ({count}).</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>Lost, with their text or because they made no sense: {what}.</source>
        <translation>ضاع مع نصه أو لأنه لا معنى له: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Maltese and Esperanto (ISO-8859-3)</source>
        <translation>المالطية والإسبرانتو (ISO-8859-3)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as done</source>
        <translation>تعليم {what} منجزًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as in work</source>
        <translation>تعليم {what} قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Mark {what} as not looked at</source>
        <translation>تعليم {what} غير مُطَّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Merge {name}</source>
        <translation>دمج {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move note</source>
        <translation>نقل التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move notes</source>
        <translation>نقل التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move point {point}</source>
        <translation>نقل البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move reviews</source>
        <translation>نقل المراجعات</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Move verdicts</source>
        <translation>نقل القرارات</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Named {where}: {words}.</source>
        <translation>يُسمى {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>No correction could be kept.</source>
        <translation>تعذر حفظ أي تصحيح.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>No family of spellings in this project has “{spelling}”.</source>
        <translation>لا عائلة تهجئات في هذا المشروع فيها «{spelling}».</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>No source words point {point} yet: it needs a title of yours.</source>
        <translation>لا مصدر يصوغ البند {point} بعد: يحتاج إلى عنوان منك.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on the project</source>
        <translation>تعليق على المشروع</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Note on {point}</source>
        <translation>تعليق على {point}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Note {note} has no such version: 'variorum history --note' tells those that it has.</source>
        <translation>ليس للتعليق {note} إصدار كهذا: «variorum history --note» يذكر ما له من إصدارات.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} is on point {point}, which the point list does not have.</source>
        <translation>التعليق {note} على البند {point}، وهو ليس في قائمة البنود.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes source {source}, which is missing.</source>
        <translation>التعليق {note} يقتبس المصدر {source}، وهو مفقود.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes {name} outside its text.</source>
        <translation>التعليق {note} يقتبس {name} خارج نصه.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Note {note} quotes “{words}”, but {name} has other words there.</source>
        <translation>التعليق {note} يقتبس «{words}»، لكن في {name} كلمات أخرى هناك.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Notes</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>Of yours, as {file} contradicts it: {sentence}</source>
        <translation>مما لديك، لأن {file} يناقضه: {sentence}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has it {where}.</source>
        <translation>واحد من {total} من المصادر فيه ذلك {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One of {total} sources has this {where}: {words}.</source>
        <translation>واحد من {total} من المصادر فيه هذا {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One of {total} sources leaves out {words}.</source>
        <translation>واحد من {total} من المصادر يحذف {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/joining.py"/>
        <source>One side asks for all, the other for one of them: {words}.</source>
        <translation>يطلب أحد الجانبين الكل، ويطلب الآخر واحدًا منه: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words} stands {where}.</source>
        <translation>أحد الجانبين ينفي ما يقوله الآخر: {words} ترد {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <location filename="../../app/text/judging/negation.py"/>
        <source>One side denies what the other says: {words}.</source>
        <translation>أحد الجانبين ينفي ما يقوله الآخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>One side has one, the other several: {words}.</source>
        <translation>في أحد الجانبين واحد، وفي الآخر عدة: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>One side leaves out what the other adds: {words}.</source>
        <translation>أحد الجانبين يحذف ما يضيفه الآخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has it {where}.</source>
        <translation>مصدر واحد فيه ذلك {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>One source has this {where}: {words}.</source>
        <translation>مصدر واحد فيه هذا {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source leaves out the whole point: {words}.</source>
        <translation>مصدر واحد يحذف البند كله: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>One source leaves out {words}.</source>
        <translation>مصدر واحد يحذف {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>One source only mentions the point, outside the list: {words}.</source>
        <translation>مصدر واحد يذكر البند ذكرًا فقط، خارج القائمة: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>Only an edit that is done can be taken back by itself: choose another one.</source>
        <translation>لا يُسحب وحده إلا تحرير قائم: اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one of {total} sources has {words}.</source>
        <translation>في واحد فقط من {total} من المصادر {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only one source has {words}.</source>
        <translation>في مصدر واحد فقط {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/heading.py"/>
        <source>Only the heading is worded in another way.</source>
        <translation>العنوان وحده صيغ على وجه آخر.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the punctuation differs.</source>
        <translation>يختلف الترقيم فقط.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the typography differs.</source>
        <translation>تختلف الطباعة فقط.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>Only the white space differs.</source>
        <translation>تختلف المسافات فقط.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>Only {count} of {total} sources have {words}.</source>
        <translation>في {count} فقط من {total} من المصادر {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Order of the points</source>
        <translation>ترتيب البنود</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Other words: {words}.</source>
        <translation>كلمات أخرى: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>PDF report</source>
        <translation>تقرير PDF</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage in {source}</source>
        <translation>مقطع في {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Passage “{words}” in {source}</source>
        <translation>المقطع «{words}» في {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Pins in {name} overlap {place}.</source>
        <translation>التثبيتات في {name} متداخلة {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on point {now} now.</source>
        <translation>ذهب البند {before}: التعليق الآن على البند {now}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Point {before} is gone: the note is on the project now.</source>
        <translation>ذهب البند {before}: التعليق الآن على المشروع.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {id}, which the point list does not have, was given a title or a place.</source>
        <translation>أُعطي البند {id} عنوانًا أو موضعًا، وهو ليس في قائمة البنود.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point}</source>
        <translation>البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} cannot stand behind point {after}: choose a point of the same level.</source>
        <translation>لا يمكن أن يأتي البند {point} بعد البند {after}: اختر بندًا من المستوى نفسه.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>Point {point} comes from the sources and cannot be removed: only points that were added can be.</source>
        <translation>البند {point} آتٍ من المصادر ولا يمكن حذفه: لا يُحذف إلا المضاف من البنود.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Point {point} in {source}</source>
        <translation>البند {point} في {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is in {source}</source>
        <translation>البند {point} موجود في {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Point {point} is not in {source}</source>
        <translation>البند {point} غير موجود في {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Point {point} is there because only this source says it: move its text elsewhere instead.</source>
        <translation>البند {point} موجود لأن هذا المصدر وحده يقوله: انقل نصه إلى موضع آخر بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Point {point}, which the point list does not have, is marked as absent from a source.</source>
        <translation>البند {point} معلَّم غائبًا عن مصدر، وهو ليس في قائمة البنود.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points</source>
        <translation>البنود</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Points that a source does not word</source>
        <translation>البنود التي لا يصوغها مصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Put words of {source} on {points}</source>
        <translation>وضع كلمات من {source} في {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Quotations of notes</source>
        <translation>اقتباسات التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>REFI-QDA project</source>
        <translation>مشروع REFI-QDA</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rebuild the project</source>
        <translation>إعادة بناء المشروع</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reference source</source>
        <translation>المصدر المرجعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove a tag from {count} notes</source>
        <translation>إزالة وسم من تعليقات عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove point {point}</source>
        <translation>حذف البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Rename point {point}</source>
        <translation>تغيير عنوان البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen a finding</source>
        <translation>إعادة فتح ملاحظة مستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Reopen {count} findings</source>
        <translation>إعادة فتح ملاحظات مستخلصة عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {count} sources</source>
        <translation>استبدال مصادر عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Replace {name}</source>
        <translation>استبدال {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Restore note</source>
        <translation>استعادة التعليق</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}</source>
        <translation>مراجعة {point}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Review of {point}, {sources}</source>
        <translation>مراجعة {point}، {sources}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Romanian (ISO-8859-16)</source>
        <translation>الرومانية (ISO-8859-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Russian (KOI8-R)</source>
        <translation>الروسية (KOI8-R)</translation>
    </message>
    <message>
        <location filename="../../app/commands/changing.py"/>
        <source>Say what to change: one of {options}.</source>
        <translation>حدد ما يُغيَّر: واحدًا من {options}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>Say what to decide: one of --dismiss, --confirm, --reopen, --kind, --severity.</source>
        <translation>حدد ما يُقرَّر: واحدًا من ‎--dismiss و--confirm و--reopen و--kind و--severity.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Segments</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Segments of {name} overlap {place}.</source>
        <translation>أجزاء {name} متداخلة {place}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>Segments of {source}</source>
        <translation>أجزاء {source}</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>Select some text of the source first.</source>
        <translation>حدد بعض نص المصدر أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Settings of the project</source>
        <translation>إعدادات المشروع</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>Several sources are named {key}: say which by its id, one of {ids}.</source>
        <translation>عدة مصادر اسمها {key}: حدد المراد بمعرّفه، واحدًا من {ids}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>Some corrections could not be kept.</source>
        <translation>تعذر حفظ بعض التصحيحات.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>Some of this may be missing: {missing}.</source>
        <translation>قد ينقص بعض هذا: {missing}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <location filename="../../app/text/judging/wording.py"/>
        <source>Something else is named: {words}.</source>
        <translation>يُسمى شيء آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Source {name}</source>
        <translation>المصدر {name}</translation>
    </message>
    <message>
        <location filename="../../app/store/notes.py"/>
        <source>Source {source} does not say “{exact}” from character {start} to {end}: mark the words again.</source>
        <translation>لا يقول المصدر {source} «{exact}» من الحرف {start} إلى {end}: حدد الكلمات من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>Spellings</source>
        <translation>التهجئات</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Split a segment of {source}</source>
        <translation>تقسيم جزء من {source}</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>TEI critical apparatus</source>
        <translation>جهاز نقدي TEI</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Tag {count} notes</source>
        <translation>وسم تعليقات عددها {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take back “{edit}”</source>
        <translation>سحب «{edit}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Take words of {source} off the points</source>
        <translation>إخراج كلمات {source} من البنود</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Thai (Windows-874)</source>
        <translation>التايلندية (Windows-874)</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The address of a source has at most {most} characters: shorten it.</source>
        <translation>عنوان الويب للمصدر لا يزيد على {most} حرفًا: اختصره.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The author of a source has at most {most} characters: shorten it.</source>
        <translation>مؤلف المصدر لا يزيد على {most} حرفًا: اختصره.</translation>
    </message>
    <message>
        <location filename="../../app/sources/clipboard.py"/>
        <source>The clipboard holds no text: copy the passage again, then paste it.</source>
        <translation>ليس في الحافظة نص: انسخ المقطع من جديد ثم ألصقه.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is of another force: {words}.</source>
        <translation>الالتزام مختلف القوة: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The commitment is put in another way: {words}.</source>
        <translation>الالتزام صيغ على وجه آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {one} against {other}, which stands elsewhere.</source>
        <translation>الشرط مختلف: {one} مقابل {other}، وموضعه آخر.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The condition is another: {words}.</source>
        <translation>الشرط مختلف: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <source>The conditions are opposite: {words}.</source>
        <translation>الشرطان متضادان: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} could not be kept: correct it again.</source>
        <translation>تعذر حفظ تصحيح «{words}» {where}: صححه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The correction of “{words}” {where} on point {points} could not be kept: correct it again.</source>
        <translation>تعذر حفظ تصحيح «{words}» {where} في البند {points}: صححه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The date of a source has at most {most} characters: shorten it.</source>
        <translation>تاريخ المصدر لا يزيد على {most} حرفًا: اختصره.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The file is damaged: {finding}.</source>
        <translation>الملف تالف: {finding}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>The ids of {count} findings begin with {name}: write more of it.</source>
        <translation>معرّفات ملاحظات مستخلصة عددها {count} تبدأ بـ {name}: اكتب أكثر منه.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The language of a source has at most {most} characters: shorten it.</source>
        <translation>لغة المصدر لا تزيد على {most} حرفًا: اختصرها.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The mark that point {point} is not {where} could not be kept, as the points are cut otherwise now: judge it again.</source>
        <translation>تعذر حفظ العلامة التي تقول إن البند {point} ليس {where}، لأن البنود مقسمة الآن على نحو آخر: احكم فيه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The name of a source has at most {most} characters: shorten it.</source>
        <translation>اسم المصدر لا يزيد على {most} حرفًا: اختصره.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation is of another strength: {words}.</source>
        <translation>النفي مختلف القوة: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>The negation reaches differently far: {words}.</source>
        <translation>النفي مختلف المدى: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The note before it is written: leave those lines out when you try again.</source>
        <translation>كُتب التعليق الذي قبله: احذف تلك الأسطر عند المحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note is kept.</source>
        <translation>التعليق محفوظ.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” is kept without the words {words}: they went with the source.</source>
        <translation>حُفظ التعليق «{note}» دون الكلمات {words}: ذهبت مع المصدر.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The note “{note}” lost its words {words}: mark them again where they are now.</source>
        <translation>فقد التعليق «{note}» كلماته {words}: حددها من جديد حيث هي الآن.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number differs: {words}.</source>
        <translation>يختلف الرقم: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The number is put in another way, elsewhere: {words}.</source>
        <translation>الرقم صيغ على وجه آخر، في موضع آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The original file of {names} is not what was imported.</source>
        <translation>الملف الأصلي لـ {names} ليس ما استُورد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/evidence.py"/>
        <source>The original file of {name} in {path} is not what was imported, so it is not written: go back to a copy of the project.</source>
        <translation>الملف الأصلي لـ {name} في {path} ليس ما استُورد، فلا يُكتب: عد إلى نسخة من المشروع.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The original file of {name} is lost; its text stands for it.</source>
        <translation>ضاع الملف الأصلي لـ {name}؛ ويقوم نصه مقامه.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The outlet of a source has at most {most} characters: shorten it.</source>
        <translation>جهة نشر المصدر لا تزيد على {most} حرفًا: اختصرها.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The place of point {point} in the order could not be kept.</source>
        <translation>تعذر حفظ موضع البند {point} في الترتيب.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The reference source {reference} is missing.</source>
        <translation>المصدر المرجعي {reference} مفقود.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same in another form: {words}.</source>
        <translation>الشيء نفسه في شكل آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/surface.py"/>
        <source>The same is written in two ways: {words}.</source>
        <translation>الشيء نفسه مكتوب على وجهين: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>The same names stand in another order: {words}.</source>
        <translation>الأسماء نفسها بترتيب آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/moving.py"/>
        <source>The same stands at two places: {words}.</source>
        <translation>الشيء نفسه في موضعين: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The same words stand elsewhere in the other wording.</source>
        <translation>الكلمات نفسها في موضع آخر في الصياغة الأخرى.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>The sample cannot be written to {folder}: {reason}.</source>
        <translation>لا يمكن كتابة العينة في {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The text of {names} is not what was imported.</source>
        <translation>نص {names} ليس ما استُورد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>The text of {name} becomes that of {file}.</source>
        <translation>نص {name} يصير نص {file}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: put its file in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>ضاع نص {name}: ضع ملفه مكانه بـ «variorum replace»؛ فتجد التعليقات عليه كلماتها.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>The text of {name} is lost: write its file out with 'variorum original' and put that in its place with 'variorum replace'; notes on it find their words then.</source>
        <translation>ضاع نص {name}: اكتب ملفه بـ «variorum original» وضعه مكانه بـ «variorum replace»؛ فتجد التعليقات عليه كلماتها.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time differs: {words}.</source>
        <translation>يختلف الزمن: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is put in another way, elsewhere: {words}.</source>
        <translation>الزمن صيغ على وجه آخر، في موضع آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/conditions.py"/>
        <location filename="../../app/text/judging/counts.py"/>
        <source>The time is set in another way: {words}.</source>
        <translation>حُدد الزمن على وجه آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>The title of a source has at most {most} characters: shorten it.</source>
        <translation>عنوان المصدر لا يزيد على {most} حرفًا: اختصره.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>The wording of point {point} in {name} {place} is outside its text.</source>
        <translation>صياغة البند {point} في {name} {place} خارج نصه.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>The wordings are in different languages; their words are not compared.</source>
        <translation>الصياغات بلغات مختلفة؛ فلا تُقارن كلماتها.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>The words that the note “{note}” quotes were changed: it quotes {words} now.</source>
        <translation>تغيّرت الكلمات التي يقتبسها التعليق «{note}»: وهو يقتبس الآن {words}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/annex.py"/>
        <source>The work broke off, as when memory runs out: close other programs, or try with fewer or smaller files.</source>
        <translation>انقطع العمل، كما يحدث حين تنفد الذاكرة: يمكن إغلاق برامج أخرى، أو التجربة بملفات أقل أو أصغر.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>The {count} notes before it are written: leave those lines out when you try again.</source>
        <translation>كُتبت التعليقات التي قبله، وعددها {count}: احذف تلك الأسطر عند المحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There are no words in what is selected: select some text of the source.</source>
        <translation>لا كلمات في المحدد: حدد بعض نص المصدر.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>There is a source named {other} already: give this one another name.</source>
        <translation>يوجد مصدر اسمه {other}: أعط هذا اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup of {project}: name a file, or try 'variorum salvage'.</source>
        <translation>لا نسخة احتياطية من {project}: سمِّ ملفًا، أو جرّب «variorum salvage».</translation>
    </message>
    <message>
        <location filename="../../app/commands/safety.py"/>
        <source>There is no backup {name} of {project}: choose a number from 1 to {last}.</source>
        <translation>لا نسخة احتياطية {name} من {project}: اختر رقمًا من 1 إلى {last}.</translation>
    </message>
    <message>
        <location filename="../../app/store/history.py"/>
        <location filename="../../app/store/journal.py"/>
        <source>There is no edit {edit} in {path}: choose one from the history.</source>
        <translation>لا تحرير {edit} في {path}: اختر واحدًا من السجل.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>There is no encoding called “{encoding}”: name one such as utf-8, cp1252 or utf-16.</source>
        <translation>لا ترميز اسمه «{encoding}»: سمِّ ترميزًا مثل utf-8 أو cp1252 أو utf-16.</translation>
    </message>
    <message>
        <location filename="../../app/commands/deciding.py"/>
        <source>There is no finding {name} in this project: 'variorum findings --all' tells those that there are now.</source>
        <translation>لا ملاحظة مستخلصة {name} في هذا المشروع: «variorum findings --all» يذكر الموجود الآن.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point from {first} to {last} in this project.</source>
        <translation>لا بند من {first} إلى {last} في هذا المشروع.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project yet.</source>
        <translation>لا بند {name} في هذا المشروع بعد.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>There is no point {name} in this project; the last one is {last}.</source>
        <translation>لا بند {name} في هذا المشروع؛ والأخير هو {last}.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting_points.py"/>
        <source>There is no point {point}: it may have gone meanwhile. Choose another one.</source>
        <translation>لا بند {point}: ربما ذهب في هذه الأثناء. اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>There is no source named {wanted}: choose one of {names}.</source>
        <translation>لا مصدر اسمه {wanted}: اختر من {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/looking.py"/>
        <source>There is no source {key} in this project. Its sources: {names}.</source>
        <translation>لا مصدر {key} في هذا المشروع. مصادره: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/relining.py"/>
        <source>There is no source {source_id} in this project: it may have been removed meanwhile.</source>
        <translation>لا مصدر {source_id} في هذا المشروع: ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/replacing.py"/>
        <source>There is no source {source_id} to replace: it may have been removed meanwhile.</source>
        <translation>لا مصدر {source_id} لاستبداله: ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is nothing to split here: put the cursor inside a passage, not at its end.</source>
        <translation>لا شيء هنا للتقسيم: ضع المؤشر داخل مقطع، لا في نهايته.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>There is only one passage here: select the end of one and the beginning of the next.</source>
        <translation>هنا مقطع واحد فقط: حدد نهاية مقطع وبداية الذي يليه.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>There never was a note {note} in {path}: 'variorum history' tells the notes.</source>
        <translation>لم يكن في {path} تعليق {note} قط: «variorum history» يذكر التعليقات.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>This Python brings SQLite {sqlite_version}, and projects need {wanted} or later: use a newer Python, or the ready-made program.</source>
        <translation>مع Python هذا SQLite {sqlite_version}، والمشاريع تحتاج إلى {wanted} أو أحدث: استعمل Python أحدث، أو البرنامج الجاهز.</translation>
    </message>
    <message>
        <location filename="../../app/text/correcting.py"/>
        <source>This source is not in the project any more: choose another one.</source>
        <translation>هذا المصدر لم يعد في المشروع: اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/commands/reviewing.py"/>
        <source>To mark points, give both --mark STATE and --points LIST.</source>
        <translation>لتعليم البنود أعطِ ‎--mark STATE و--points LIST معًا.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>التركية (Windows-1254)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Ukrainian (KOI8-U)</source>
        <translation>الأوكرانية (KOI8-U)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, big-endian, unmarked)</source>
        <translation>يونيكود (UTF-16، big-endian، بلا علامة)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-16, little-endian, unmarked)</source>
        <translation>يونيكود (UTF-16، little-endian، بلا علامة)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-32)</source>
        <translation>يونيكود (UTF-32)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../app/ui/edit_names.py"/>
        <source>Unpin words of {source}</source>
        <translation>نزع تثبيت كلمات {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} does not say what it was made on.</source>
        <translation>القرار {verdict} لا يذكر على ماذا اتُّخذ.</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>Verdict {verdict} is on what no text has, {place}.</source>
        <translation>القرار {verdict} على ما ليس في أي نص، {place}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>Version {number} of note {note} is that it was deleted: choose another one.</source>
        <translation>الإصدار {number} من التعليق {note} هو أنه حُذف: اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>الفيتنامية (Windows-1258)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 437)</source>
        <translation>أوروبا الغربية (DOS 437)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (DOS 850)</source>
        <translation>أوروبا الغربية (DOS 850)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (ISO-8859-15)</source>
        <translation>أوروبا الغربية (ISO-8859-15)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Macintosh)</source>
        <translation>أوروبا الغربية (Macintosh)</translation>
    </message>
    <message>
        <location filename="../../app/sources/encodings.py"/>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>What comes first is another: what stands before and after {word} is exchanged.</source>
        <translation>ما يأتي أولًا مختلف: تبادل ما قبل {word} وما بعدها.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/wording.py"/>
        <source>What is named is another thing. {who}</source>
        <translation>المسمى شيء آخر. {who}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} is gone with the point.</source>
        <translation>ذهب ما قُرر في البند {point} مع البند.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>What was decided about point {point} “{title}” is gone with the point.</source>
        <translation>ذهب ما قُرر في البند {point} «{title}» مع البند.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was done before can be looked up in the history, and not be undone any more.</source>
        <translation>ما عُمل من قبل يمكن الاطلاع عليه في السجل، ولا يمكن التراجع عنه بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/mending.py"/>
        <source>What was known of a source is lost, its name for one: it is called “{name}” now.</source>
        <translation>ضاع ما كان معلومًا عن مصدر، ومنه اسمه: اسمه الآن «{name}».</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/order.py"/>
        <source>Who does it to whom may be another: {words} have changed places.</source>
        <translation>قد يختلف من يفعل ماذا بمن: تبادلت {words} المواضع.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/actors.py"/>
        <source>Who is meant is said in another way: {words}.</source>
        <translation>المقصود مذكور على وجه آخر: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a DjVu document</source>
        <translation>وثيقة DjVu</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a HEIC picture</source>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Microsoft Office document in an old format</source>
        <translation>وثيقة Microsoft Office بتنسيق قديم</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a PDF document</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Pages, Numbers or Keynote document</source>
        <translation>وثيقة Pages أو Numbers أو Keynote</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Safari web archive or a property list</source>
        <translation>أرشيف ويب من Safari أو قائمة خصائص</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Word document in the old format (.doc)</source>
        <translation>وثيقة Word بالتنسيق القديم (.doc)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a WordPerfect document</source>
        <translation>وثيقة WordPerfect</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a Zstandard archive</source>
        <translation>أرشيف Zstandard</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a compiled help file (CHM)</source>
        <translation>ملف مساعدة مترجم (CHM)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a duty</source>
        <translation>واجب</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a permission</source>
        <translation>إذن</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a plain statement</source>
        <translation>قول مجرد</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a prohibition</source>
        <translation>حظر</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>a promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a rich text (RTF) document</source>
        <translation>وثيقة نص منسق (RTF)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides</source>
        <translation>مجموعة شرائح</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a set of slides in the old PowerPoint format (.ppt)</source>
        <translation>مجموعة شرائح بتنسيق PowerPoint القديم (.ppt)</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a table “{name}”</source>
        <translation>جدول «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a tar archive</source>
        <translation>أرشيف tar</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a trigger “{name}”</source>
        <translation>مشغّل «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>a video or audio file</source>
        <translation>ملف فيديو أو صوت</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>a view “{name}”</source>
        <translation>عرض «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>a web archive (MHTML)</source>
        <translation>أرشيف ويب (MHTML)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>added, “{words}”</source>
        <translation>أُضيف، «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an AVIF picture</source>
        <translation>صورة AVIF</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an MP3 recording</source>
        <translation>تسجيل MP3</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Office document protected by a password</source>
        <translation>وثيقة Office محمية بكلمة مرور</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument drawing</source>
        <translation>رسم OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an OpenDocument spreadsheet</source>
        <translation>جدول OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an Outlook message</source>
        <translation>رسالة Outlook</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XPS document</source>
        <translation>وثيقة XPS</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an XZ archive</source>
        <translation>أرشيف XZ</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an e-book for Kindle</source>
        <translation>كتاب إلكتروني لجهاز Kindle</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>an element with thousands of attributes</source>
        <translation>عنصر بآلاف السمات</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an entitlement</source>
        <translation>حق</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an expectation</source>
        <translation>توقع</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>an index “{name}”</source>
        <translation>فهرس «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>an intention</source>
        <translation>نية</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>an old Excel workbook (.xls)</source>
        <translation>مصنف Excel قديم (.xls)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>boilerplate</source>
        <translation>نص نمطي</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF and import that</source>
        <translation>حوّله إلى PDF واستورده</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to PDF, with its text, and import that</source>
        <translation>حوّله إلى PDF مع نصه واستورده</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>convert it to a Word document (.docx) or web page and import that</source>
        <translation>حوّله إلى وثيقة Word (.docx) أو صفحة ويب واستوردها</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>decision taken back</source>
        <translation>سُحب القرار</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/ui/history/page.py"/>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>deleted, “{words}”</source>
        <translation>حُذف، «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>descriptions of sources</source>
        <translation>أوصاف المصادر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>dismissed</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>elements nested too deeply to be read</source>
        <translation>عناصر متداخلة أعمق من أن تُقرأ</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>ends elsewhere</source>
        <translation>ينتهي في موضع آخر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>export it as a Word document (.docx) or as a PDF and import that</source>
        <translation>صدّره وثيقة Word (.docx) أو PDF واستورده</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed as {role}</source>
        <translation>مثبت بوصفه {role}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>fixed to point {points}</source>
        <translation>مثبت على البند {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/check.py"/>
        <source>from character {start} to {end}</source>
        <translation>من الحرف {start} إلى {end}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>given another title</source>
        <translation>أُعطي عنوانًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>have its text recognised (OCR) and import the result</source>
        <translation>تعرّف على نصه (OCR) واستورد الناتج</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>high</source>
        <translation>عالية</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>if it is a Variorum project, open it instead of importing it</source>
        <translation>إن كان مشروع Variorum فافتحه بدل استيراده</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a document instead</source>
        <translation>استورد وثيقة بدلًا منه</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>import a transcript of it</source>
        <translation>استورد تفريغًا نصيًا له</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in another</source>
        <translation>في آخر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in discussion</source>
        <translation>قيد النقاش</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in one of the sources</source>
        <translation>في أحد المصادر</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in one of {total} sources</source>
        <translation>في واحد من {total} من المصادر</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one of {total} sources only</source>
        <translation>في واحد فقط من {total} من المصادر</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in one source only</source>
        <translation>في مصدر واحد فقط</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>in work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} of {total} sources</source>
        <translation>في {count} من {total} من المصادر</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>in {count} of {total} sources only</source>
        <translation>في {count} فقط من {total} من المصادر</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>in {count} others</source>
        <translation>في {count} غيرها</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>in {source}</source>
        <translation>في {source}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>intro</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it is too large for this disk. Choose another disk</source>
        <translation>هو أكبر من هذا القرص. اختر قرصًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>it may not be changed, or another program has it open. Close it there, or choose another name or folder</source>
        <translation>لا يجوز تغييره، أو يفتحه برنامج آخر. يلزم إغلاقه هناك، أو اختيار اسم أو مجلد آخر</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>its ending names no format</source>
        <translation>امتداده لا يدل على تنسيق</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>its name is not one that a file can have</source>
        <translation>اسمه لا يصلح اسم ملف</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>known again in other words</source>
        <translation>تُعرّف عليه من جديد بكلمات أخرى</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>many changed</source>
        <translation>تغيّر الكثير</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>marked as absent</source>
        <translation>عُلّم غائبًا</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>marks of absence</source>
        <translation>علامات الغياب</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>mention</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>modality</source>
        <translation>إلزام</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>moved from point {before} to {after}</source>
        <translation>نُقل من البند {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>moved from {place}</source>
        <translation>نُقل من {place}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>no duty</source>
        <translation>لا واجب</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>no more marked as absent</source>
        <translation>لم يعد معلَّمًا غائبًا</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>notes</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>nothing of the kind</source>
        <translation>لا شيء من ذلك</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>on one side only</source>
        <translation>في جانب واحد فقط</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>ordering</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>original files</source>
        <translation>الملفات الأصلية</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>orthographic</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>over a million elements</source>
        <translation>أكثر من مليون عنصر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>pins</source>
        <translation>التثبيتات</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/store/history_words.py"/>
        <source>point</source>
        <translation>البند</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>points</source>
        <translation>البنود</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>print it to a PDF and import that</source>
        <translation>اطبعه إلى PDF واستورده</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>punctuation</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>quotations of notes</source>
        <translation>اقتباسات التعليقات</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>replaced by another version</source>
        <translation>استُبدل به إصدار آخر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>resolved</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>said again</source>
        <translation>قيل من جديد</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save a copy of it without the password and import that</source>
        <translation>احفظ نسخة منه بلا كلمة المرور واستوردها</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save it as a Word document (.docx), as a web page (.html) or as plain text (.txt) and import that</source>
        <translation>احفظه وثيقة Word (.docx) أو صفحة ويب (.html) أو نصًا عاديًا (.txt) واستورده</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the message as text (.txt) or HTML and import that</source>
        <translation>احفظ الرسالة نصًا (.txt) أو HTML واستوردها</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the page as a web page (.html)</source>
        <translation>احفظ الصفحة صفحة ويب (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the pages you need as web pages (.html)</source>
        <translation>احفظ ما تحتاج إليه من الصفحات صفحات ويب (.html)</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>save the sheet you need as text (.csv or .txt) and import that</source>
        <translation>احفظ الورقة التي تحتاج إليها نصًا (.csv أو .txt) واستوردها</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-addition</source>
        <translation>زيادة في النطاق</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>scope-omission</source>
        <translation>نقص في النطاق</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>segments</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>severity</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>spellings</source>
        <translation>التهجئات</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>state</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>stored again</source>
        <translation>خُزّن من جديد</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>stylistic</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>subpoint</source>
        <translation>بند فرعي</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>terminology</source>
        <translation>مصطلحات</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>texts of sources</source>
        <translation>نصوص المصادر</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the choice of reference</source>
        <translation>اختيار المرجع</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is full. Make room, or choose another disk</source>
        <translation>القرص ممتلئ. أفسح مكانًا، أو اختر قرصًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the disk is read-only. Choose another disk</source>
        <translation>القرص للقراءة فقط. اختر قرصًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}</source>
        <translation>الأول عند البايت {byte}</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>the first at byte {byte}, line {line}</source>
        <translation>الأول عند البايت {byte}، السطر {line}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the folder does not exist. Choose one that does</source>
        <translation>المجلد غير موجود. اختر مجلدًا موجودًا</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the history</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>the name is too long. Choose a shorter one</source>
        <translation>الاسم أطول مما ينبغي. اختر اسمًا أقصر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>the project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>the review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>there is a folder of that name. Choose another name</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title and place up to the program again</source>
        <translation>العنوان والموضع متروكان للبرنامج من جديد</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>title or place fixed</source>
        <translation>العنوان أو الموضع مثبت</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>titles and places of points</source>
        <translation>عناوين البنود ومواضعها</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>typographic</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under point {point}</source>
        <translation>تحت البند {point}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>under the points {points}</source>
        <translation>تحت البنود {points}</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>unpack it and import what is inside</source>
        <translation>فك ضغطه واستورد ما بداخله</translation>
    </message>
    <message>
        <location filename="../../app/store/history_words.py"/>
        <source>unseen</source>
        <translation>لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>up to the program again</source>
        <translation>متروك للبرنامج من جديد</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>url</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>verdicts on findings</source>
        <translation>القرارات في الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>what was looked at</source>
        <translation>ما اطُّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>wordings</source>
        <translation>الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} no more</source>
        <translation>لم يعد يصوغ البند {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>words point {points} now</source>
        <translation>يصوغ الآن البند {points}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{before} → {after}</source>
        <translation>{before} ← {after}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <location filename="../../app/store/history_telling.py"/>
        <source>{count} changed</source>
        <translation>تغيّر {count}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have it {where}.</source>
        <translation>{count} من {total} من المصادر فيها ذلك {where}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/elsewhere.py"/>
        <source>{count} of {total} sources have this {where}: {words}.</source>
        <translation>{count} من {total} من المصادر فيها هذا {where}: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources leave out the whole point: {words}.</source>
        <translation>{count} من {total} من المصادر تحذف البند كله: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{count} of {total} sources leave out {words}.</source>
        <translation>{count} من {total} من المصادر تحذف {words}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/lacunae.py"/>
        <source>{count} of {total} sources only mention the point, outside the list: {words}.</source>
        <translation>{count} من {total} من المصادر تذكر البند ذكرًا فقط، خارج القائمة: {words}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} parts of the file could not be read.</source>
        <translation>تعذرت قراءة أجزاء من الملف عددها {count}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} pins</source>
        <translation>التثبيتات: {count}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{count} points stand elsewhere</source>
        <translation>بنود في موضع آخر: {count}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations could not be found again and are kept as lost.</source>
        <translation>اقتباسات تعذر العثور عليها من جديد، وهي محفوظة بوصفها مفقودة: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} quotations read differently now and are marked as approximate.</source>
        <translation>اقتباسات صارت تُقرأ على نحو آخر، وهي معلَّمة بوصفها تقريبية: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{count} rows that could not be read stood in the history, too, and could be put back from there.</source>
        <translation>صفوف تعذرت قراءتها كانت في السجل أيضًا وأمكن استرجاعها منه: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} segments</source>
        <translation>الأجزاء: {count}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/restoring.py"/>
        <source>{count} sources that it quoted are gone: what it quoted there is told in the history.</source>
        <translation>ذهبت مصادر كان يقتبسها، وعددها {count}: ما اقتبسه منها مذكور في السجل.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvaging/words.py"/>
        <source>{count} wordings</source>
        <translation>الصياغات: {count}</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} changed</source>
        <translation>{field}: تغيّر</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} ← {after}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{file} has no source in common with this project: what it has comes in beside what is here.</source>
        <translation>لا يشترك {file} مع هذا المشروع في أي مصدر: ما فيه يُضاف إلى جانب ما هو موجود هنا.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{first} (and {count} more)</source>
        <translation>{first} (و{count} أخرى)</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{folder} has no room for a backup: free {megabytes} MB on that disk.</source>
        <translation>لا مكان في {folder} لنسخة احتياطية: أفرغ {megabytes} MB على ذلك القرص.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{format} ({suffix}) is not available yet</source>
        <translation>{format} ({suffix}) غير متاح بعد</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of 1 note kept.</source>
        <translation>حُفظ {kept} من تعليق واحد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <source>{kept} of {total} notes kept.</source>
        <translation>حُفظ {kept} من {total} من التعليقات.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{leftover} is left over from another project of that name: move it away, or choose another.</source>
        <translation>{leftover} متروك من مشروع آخر بهذا الاسم: انقله، أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} goes: it was removed in {file}, and nothing new quotes it.</source>
        <translation>{name} يذهب: أُزيل في {file}، ولا شيء جديد يقتبسه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD).</source>
        <translation>ليس في {name} تعليقات: اختر ملف Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} has no notes in it: choose a file of Web Annotations (JSON-LD). The pages that it refers to are not fetched: save them in one file.</source>
        <translation>ليس في {name} تعليقات: اختر ملف Web Annotations (JSON-LD). والصفحات التي يشير إليها لا تُجلب: احفظها في ملف واحد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <source>{name} is another version in {file}: yours stays, and the notes of the other were put where their words are in yours.</source>
        <translation>{name} إصدار آخر في {file}: يبقى ما لديك، ووُضعت تعليقات الآخر حيث كلماتها فيما لديك.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is empty: choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} فارغ: اختر ملف Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <source>{name} is in {path} already: remove it there first, or leave it out.</source>
        <translation>{name} موجود في {path} من قبل: أزله هناك أولًا، أو اتركه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is nested too deeply to be a file of notes: choose another file.</source>
        <translation>{name} متداخل أعمق من أن يكون ملف تعليقات: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/text/note_copies.py"/>
        <source>{name} is no range of points: write the first and the last, such as 20-22.</source>
        <translation>{name} ليس مدى من البنود: اكتب الأول والأخير، مثل 20-22.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not JSON ({error}): choose a file of Web Annotations (JSON-LD).</source>
        <translation>{name} ليس JSON ({error}): اختر ملف Web Annotations (JSON-LD).</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{name} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{name} ليس نص UTF-8: احفظه بترميز UTF-8 ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{name} is not Unicode text: save it as UTF-8 and try again.</source>
        <translation>{name} ليس نص يونيكود: احفظه بترميز UTF-8 ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_alike.py"/>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{name} is not taken in again: you removed it, and nothing new quotes it.</source>
        <translation>{name} لا يُؤخذ من جديد: لقد أزلته، ولا شيء جديد يقتبسه.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>{old} became {new}</source>
        <translation>{old} صار {new}</translation>
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
        <translation>{one} مقابل {other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{one} and {other} are the same document: leave one of them out.</source>
        <translation>{one} و{other} مستند واحد: اترك أحدهما.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{one} or {other}</source>
        <translation>{one} أو {other}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one} {next}</source>
        <translation>{one} {next}</translation>
    </message>
    <message>
        <location filename="../../app/told.py"/>
        <source>{one}, {next}</source>
        <translation>{one}، {next}</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging.py"/>
        <source>{other} is the project that is open: choose another copy of it.</source>
        <translation>{other} هو المشروع المفتوح: اختر نسخة أخرى منه.</translation>
    </message>
    <message>
        <location filename="../../app/store/backups.py"/>
        <source>{path} cannot be found again: check that the disk is connected.</source>
        <translation>تعذر العثور على {path} من جديد: تحقق من اتصال القرص.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder does not exist: make the folder first, or choose another.</source>
        <translation>لا يمكن إنشاء {path}، فمجلده غير موجود: أنشئ المجلد أولًا، أو اختر غيره.</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} cannot be made, its folder is read-only: choose a folder you can write in.</source>
        <translation>لا يمكن إنشاء {path}، فمجلده للقراءة فقط: اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} cannot be opened safely, as {name} beside it was not made by Variorum: move that away, then try again.</source>
        <translation>لا يمكن فتح {path} بأمان، فإن {name} بجانبه لم ينشئه Variorum: انقله ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be opened: check that the file and its folder are still there and that you may use them.</source>
        <translation>لا يمكن فتح {path}: تحقق من أن الملف ومجلده ما زالا موجودين وأن لك استعمالهما.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be read or written, the disk refuses: check that the disk is connected and not full and sets no limit on the size of files, then try again. What was saved is still there.</source>
        <translation>لا يمكن قراءة {path} ولا كتابته، فالقرص يرفض: تحقق من أنه متصل وغير ممتلئ ولا يحد من حجم الملفات، ثم حاول من جديد. وما حُفظ ما زال هناك.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be saved, the disk is full: make room, then try again. What was saved is still there.</source>
        <translation>لا يمكن حفظ {path}، فالقرص ممتلئ: أفسح مكانًا ثم حاول من جديد. وما حُفظ ما زال هناك.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used, you have no permission: choose a folder you can write in.</source>
        <translation>لا يمكن استعمال {path}، فليس لديك إذن: اختر مجلدًا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>لا يمكن استعمال {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {path}: {why}.</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{path} cannot be written: {why}. Choose a name that ends in {available}.</source>
        <translation>لا يمكن كتابة {path}: {why}. اختر اسمًا ينتهي بـ {available}.</translation>
    </message>
    <message>
        <location filename="../../app/store/connection.py"/>
        <source>{path} could not be saved, so the whole edit was taken back: try again.</source>
        <translation>تعذر حفظ {path}، فسُحب التحرير كله: حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} does not exist: check the name, or make a new project.</source>
        <translation>{path} غير موجود: تحقق من الاسم، أو أنشئ مشروعًا جديدًا.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} exists already: choose another name, or add files to it with 'variorum add'.</source>
        <translation>{path} موجود من قبل: اختر اسمًا آخر، أو أضف إليه ملفات بـ «variorum add».</translation>
    </message>
    <message>
        <location filename="../../app/store/files.py"/>
        <source>{path} exists already: open it, or choose another name.</source>
        <translation>{path} موجود من قبل: افتحه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/store/sources.py"/>
        <location filename="../../app/tasks/replacing.py"/>
        <source>{path} has no source {source_id}: it may have been removed meanwhile.</source>
        <translation>ليس في {path} مصدر {source_id}: ربما أُزيل في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../app/store/salvage.py"/>
        <source>{path} holds nothing of a project that could be read: go back to a backup of it.</source>
        <translation>ليس في {path} شيء من مشروع يمكن قراءته: عد إلى نسخة احتياطية منه.</translation>
    </message>
    <message>
        <location filename="../../app/store/limits.py"/>
        <source>{path} holds {count} {table}, more than the {most} that can be worked with: split it into several projects.</source>
        <translation>في {path} من {table} {count}، وهو أكثر من {most} الذي يمكن العمل به: قسّمه إلى عدة مشاريع.</translation>
    </message>
    <message>
        <location filename="../../app/store/ours.py"/>
        <source>{path} holds {what} that Variorum did not make, so it is not safe to open: ask for a fresh copy of the project, or get out of it what is ours ('variorum salvage').</source>
        <translation>في {path} {what} لم ينشئه Variorum، ففتحه غير آمن: اطلب نسخة جديدة من المشروع، أو أخرج منه ما هو لنا («variorum salvage»).</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} holds, or was to take in, a single piece of more than {most} MB: split it.</source>
        <translation>في {path}، أو كان سيدخل إليه، قطعة واحدة أكبر من {most} MB: قسّمها.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is a folder: choose a project file in it.</source>
        <translation>{path} مجلد: اختر ملف مشروع فيه.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is damaged: go back to a backup of it ('variorum restore'), or get out of it what can be read ('variorum salvage'). 'variorum check' tells what is wrong.</source>
        <translation>{path} تالف: عد إلى نسخة احتياطية منه («variorum restore»)، أو أخرج منه ما يمكن قراءته («variorum salvage»). و«variorum check» يذكر الخلل.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is empty, so it is no project: go back to a copy of it, or delete it and make a new one.</source>
        <translation>{path} فارغ، فليس مشروعًا: عد إلى نسخة منه، أو احذفه وأنشئ جديدًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is in use by another program: close it there, then try again.</source>
        <translation>{path} يستعمله برنامج آخر: يلزم إغلاقه هناك ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not JSON: {error}.</source>
        <translation>{path} ليس JSON: {error}.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is not UTF-8 text: save it as UTF-8 and try again.</source>
        <translation>{path} ليس نص UTF-8: احفظه بترميز UTF-8 ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a Variorum project: choose another file, or import this one into a project.</source>
        <translation>{path} ليس مشروع Variorum: اختر ملفًا آخر، أو استورد هذا في مشروع.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is not a file: choose a project file.</source>
        <translation>{path} ليس ملفًا: اختر ملف مشروع.</translation>
    </message>
    <message>
        <location filename="../../app/store/opening.py"/>
        <source>{path} is of an older version and was not updated, as no backup of it could be made first: {problem}</source>
        <translation>{path} من إصدار أقدم ولم يُحدَّث، لتعذر إنشاء نسخة احتياطية منه أولًا: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open on {host}: close it there, or open it to read.</source>
        <translation>{path} مفتوح في نافذة أخرى، يفتحها شخص ما على {host}: يلزم إغلاقه هناك، أو فتحه للقراءة.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which somebody has open: close it there, or open it to read.</source>
        <translation>{path} مفتوح في نافذة أخرى، يفتحها شخص ما: يلزم إغلاقه هناك، أو فتحه للقراءة.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open on {host}: close it there, or open it to read.</source>
        <translation>{path} مفتوح في نافذة أخرى، يفتحها {user} على {host}: يلزم إغلاقه هناك، أو فتحه للقراءة.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is open in another window, which {user} has open: close it there, or open it to read.</source>
        <translation>{path} مفتوح في نافذة أخرى، يفتحها {user}: يلزم إغلاقه هناك، أو فتحه للقراءة.</translation>
    </message>
    <message>
        <location filename="../../app/store/headers.py"/>
        <source>{path} is the database of another program, not a Variorum project: choose another file.</source>
        <translation>{path} قاعدة بيانات برنامج آخر، لا مشروع Variorum: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/store/claims.py"/>
        <source>{path} is the same file as {other}, beside which its last changes lie: open it by that name.</source>
        <translation>{path} هو الملف نفسه {other}، وبجانبه آخر تغييراته: افتحه بذلك الاسم.</translation>
    </message>
    <message>
        <location filename="../../app/sources/notes_file.py"/>
        <source>{path} is too large for a file of notes ({megabytes} MB): split it.</source>
        <translation>{path} أكبر من أن يكون ملف تعليقات ({megabytes} MB): قسّمه.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} is too large to be a list of spellings: choose another file.</source>
        <translation>{path} أكبر من أن يكون قائمة تهجئات: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} is too long a name for this disk: choose a shorter one.</source>
        <translation>{path} اسم أطول مما يقبله هذا القرص: اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} may not be read: ask its owner for permission, or for a copy.</source>
        <translation>لا تجوز قراءة {path}: اطلب من صاحبه إذنًا أو نسخة.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/spelling.py"/>
        <source>{path} needs a list of lists of spellings, such as [["colour", "color"]].</source>
        <translation>{path} يحتاج إلى قائمة قوائم من التهجئات، مثل [["colour", "color"]].</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} or its folder is read-only: copy it to a folder you can write in, and open the copy.</source>
        <translation>{path} أو مجلده للقراءة فقط: انسخه إلى مجلد يمكنك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/importing.py"/>
        <source>{path} was changed by another program meanwhile: import {name} again.</source>
        <translation>غيّر برنامج آخر {path} في هذه الأثناء: استورد {name} من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/lineups.py"/>
        <source>{path} was changed by another program meanwhile: look at it as it is now, then try again.</source>
        <translation>غيّر برنامج آخر {path} في هذه الأثناء: انظر إليه كما هو الآن ثم حاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/tasks/merging_apart.py"/>
        <source>{path} was changed since this merge was prepared: prepare it again.</source>
        <translation>تغيّر {path} منذ إعداد هذا الدمج: أعد إعداده.</translation>
    </message>
    <message>
        <location filename="../../app/store/schema.py"/>
        <source>{path} was last saved by a newer Variorum (it knows “{step}”): get the newest version of the program, then open it again.</source>
        <translation>{path} حفظه آخر مرة Variorum أحدث (يعرف «{step}»): احصل على أحدث إصدار من البرنامج ثم افتحه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/store/trouble.py"/>
        <source>{path} was moved, deleted or replaced while it was open, so nothing more can be saved in it: put it back, or open it where it is now.</source>
        <translation>نُقل {path} أو حُذف أو استُبدل وهو مفتوح، فلا يمكن حفظ شيء فيه بعد الآن: أعده إلى مكانه، أو افتحه حيث هو الآن.</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{problem} {kept}</source>
        <translation>{problem} {kept}</translation>
    </message>
    <message>
        <location filename="../../app/export/atomic.py"/>
        <source>{reason}. Choose another place and try again</source>
        <translation>{reason}. اختر مكانًا آخر وحاول من جديد</translation>
    </message>
    <message>
        <location filename="../../app/export/__init__.py"/>
        <source>{suffix} ({format})</source>
        <translation>{suffix} ({format})</translation>
    </message>
    <message>
        <location filename="../../app/tasks/sample.py"/>
        <source>{target} exists already: open it, or choose another folder.</source>
        <translation>{target} موجود من قبل: افتحه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="../../app/text/history.py"/>
        <source>{what}: {sum}</source>
        <translation>{what}: {sum}</translation>
    </message>
    <message>
        <location filename="../../app/commands/noting.py"/>
        <source>{where}: {problem}</source>
        <translation>{where}: {problem}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/scene.py"/>
        <source>{words}, part of {whole}</source>
        <translation>{words}، جزء من {whole}</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} ({force})</source>
        <translation>{word} ({force})</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against a plain statement</source>
        <translation>{word} مقابل قول مجرد</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/force.py"/>
        <source>{word} against nothing of the kind</source>
        <translation>{word} مقابل لا شيء من ذلك</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/exchanges.py"/>
        <source>{word} comes before {other} {first}, after it {second}.</source>
        <translation>{word} قبل {other} {first}، وبعدها {second}.</translation>
    </message>
    <message>
        <location filename="../../app/text/judging/company.py"/>
        <source>{word} stands with {here} {first}, with {there} {second}.</source>
        <translation>{word} مع {here} {first}، ومع {there} {second}.</translation>
    </message>
    <message>
        <location filename="../../app/store/reviews.py"/>
        <source>“{left}” and “{right}” are no pair of sources: name two, or none for the whole point.</source>
        <translation>«{left}» و«{right}» ليسا زوجًا من المصادر: سمِّ اثنين، أو لا شيء للبند كله.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no date that can be sorted: write it as 2025-11-20, or 2025-11, or leave it empty.</source>
        <translation>«{line}» ليس تاريخًا يمكن ترتيبه: اكتبه مثل 2025-11-20 أو 2025-11، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no language tag: write it as en or pt-BR, or leave it empty.</source>
        <translation>«{line}» ليس رمز لغة: اكتبه مثل en أو pt-BR، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/describing.py"/>
        <source>“{line}” is no web address: write it as https://example.org/page, or leave it empty.</source>
        <translation>«{line}» ليس عنوان ويب: اكتبه مثل https://example.org/page، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <location filename="../../app/sources/sniff.py"/>
        <source>“{name}” cannot be read: it seems to be {what}; {advice}.</source>
        <translation>تعذرت قراءة «{name}»: يبدو أنه {what}؛ {advice}.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: a source that it is about was replaced or removed later. Go back to it, or restore its notes.</source>
        <translation>لا يمكن سحب «{name}» وحده: استُبدل مصدر يخصه أو أُزيل بعده. عد إليه، أو استعد تعليقاته.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: something that was done later depends on it. Go back to before it instead.</source>
        <translation>لا يمكن سحب «{name}» وحده: يعتمد عليه شيء عُمل بعده. عد إلى ما قبله بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: what was done later is on the new words. Go back to before it instead.</source>
        <translation>لا يمكن سحب «{name}» وحده: ما عُمل بعده هو على الكلمات الجديدة. عد إلى ما قبله بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../app/store/taking_back.py"/>
        <source>“{name}” cannot be taken back by itself: “{later}” ({when} UTC) changed the same later. Take that back first, or go back to before it.</source>
        <translation>لا يمكن سحب «{name}» وحده: غيّر «{later}» ({when} UTC) الشيء نفسه بعده. اسحب ذاك أولًا، أو عد إلى ما قبله.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/markup.py"/>
        <source>“{name}” defines XML entities, which no word processor does and which can hide text: open it in a word processor and save it anew.</source>
        <translation>في «{name}» تعريف كيانات XML، وهو ما لا يفعله معالج نصوص وقد يخفي نصًا: افتحه في معالج نصوص واحفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” does not tell which letters it shows: have its text recognised (OCR) and import the result.</source>
        <translation>لا يذكر «{name}» أي الحروف يعرض: تعرّف على نصه (OCR) واستورد الناتج.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/rtfreader.py"/>
        <source>“{name}” has groups nested too deeply to be read: open it in a word processor and save it anew.</source>
        <translation>في «{name}» مجموعات متداخلة أعمق من أن تُقرأ: افتحه في معالج نصوص واحفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has lists nested too deeply to be read: save it as plain text (.txt).</source>
        <translation>في «{name}» قوائم متداخلة أعمق من أن تُقرأ: احفظه نصًا عاديًا (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has no text, only pictures of pages: have its text recognised (OCR) and import the result.</source>
        <translation>ليس في «{name}» نص، بل صور صفحات فقط: تعرّف على نصه (OCR) واستورد الناتج.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” has thousands of brackets that nothing closes: save it as plain text (.txt).</source>
        <translation>في «{name}» آلاف الأقواس التي لا يغلقها شيء: احفظه نصًا عاديًا (.txt).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” has {count} pages, more than can be read at once: save the pages you need as a file.</source>
        <translation>صفحات «{name}» عددها {count}، وهي أكثر مما يُقرأ دفعة واحدة: احفظ ما تحتاج إليه منها في ملف.</translation>
    </message>
    <message>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” has {what}: save the part you need as plain text (.txt) and import that.</source>
        <translation>في «{name}» {what}: احفظ الجزء الذي تحتاج إليه نصًا عاديًا (.txt) واستورده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” holds no text document: open it in its program, save the text as .docx or .odt and import that.</source>
        <translation>ليس «{name}» وثيقة نصية: افتحه في برنامجه، واحفظ النص ‎.docx أو ‎.odt واستورده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <location filename="../../app/sources/webpage.py"/>
        <source>“{name}” holds no text: import a file that has some.</source>
        <translation>ليس في «{name}» نص: استورد ملفًا فيه نص.</translation>
    </message>
    <message>
        <location filename="../../app/sources/mhtml.py"/>
        <source>“{name}” holds no web page: open the page again and save it as a web page (.html).</source>
        <translation>ليس في «{name}» صفحة ويب: افتح الصفحة من جديد واحفظها صفحة ويب (.html).</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is a broken PDF that cannot be opened: get the file again, or print it to a new PDF.</source>
        <translation>«{name}» ملف PDF معطوب لا يمكن فتحه: احصل على الملف من جديد، أو اطبعه إلى PDF جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, not text: import a Word, OpenDocument, RTF or PDF document, a web page or a text file.</source>
        <translation>«{name}» ثنائي لا نصي: استورد وثيقة Word أو OpenDocument أو RTF أو PDF، أو صفحة ويب، أو ملف نص.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is binary, or its encoding cannot be recognised: if it is text, open it in a text editor and save it as UTF-8.</source>
        <translation>«{name}» ثنائي، أو تعذر التعرف على ترميزه: إن كان نصًا فافتحه في محرر نصوص واحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is damaged or is not what its name says: get it again, or open it in a word processor and save it anew.</source>
        <translation>«{name}» تالف أو ليس ما يقوله اسمه: احصل عليه من جديد، أو افتحه في معالج نصوص واحفظه من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is empty: import a file that holds text.</source>
        <translation>«{name}» فارغ: استورد ملفًا فيه نص.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is in the old binary format of Word (DOC): open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>«{name}» بتنسيق Word الثنائي القديم (DOC): افتحه في Word أو LibreOffice، واحفظه ‎.docx واستورده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec} (it breaks at byte {byte}): name another one, or none to have it recognised.</source>
        <translation>«{name}» ليس بالترميز {codec} (ينقطع عند البايت {byte}): سمِّ غيره، أو لا شيء ليُتعرف عليه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is not in the encoding {codec}: name another one, or none to have it recognised.</source>
        <translation>«{name}» ليس بالترميز {codec}: سمِّ غيره، أو لا شيء ليُتعرف عليه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/formats.py"/>
        <source>“{name}” is not {what}, whatever its name says: get the file again or, if it holds plain text, rename it to end in .txt.</source>
        <translation>«{name}» ليس {what}، مهما قال اسمه: احصل على الملف من جديد، أو إن كان فيه نص عادي فغيّر اسمه لينتهي بـ ‎.txt.</translation>
    </message>
    <message>
        <location filename="../../app/sources/pdf/__init__.py"/>
        <source>“{name}” is protected by a password: open it in a PDF reader, print or save it without the password, and import that.</source>
        <translation>«{name}» محمي بكلمة مرور: افتحه في قارئ PDF، واطبعه أو احفظه بلا كلمة المرور، واستورده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” is protected by a password: open it in its program, save it without one and import that.</source>
        <translation>«{name}» محمي بكلمة مرور: افتحه في برنامجه، واحفظه بلا كلمة مرور، واستورده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is too large ({megabytes} MB; the limit is {limit} MB): save the part that you want to compare as a file of its own.</source>
        <translation>«{name}» أكبر مما ينبغي ({megabytes} MB؛ والحد {limit} MB): احفظ الجزء الذي تريد مقارنته في ملف وحده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/markdown.py"/>
        <source>“{name}” is too long to be read as Markdown: rename it to end in .txt, or save the part that you need.</source>
        <translation>«{name}» أطول من أن يُقرأ بوصفه Markdown: غيّر اسمه لينتهي بـ ‎.txt، أو احفظ الجزء الذي تحتاج إليه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/decode.py"/>
        <source>“{name}” is {encoding} text with damaged characters ({place}): open it in a text editor and save it as UTF-8, or get the file again.</source>
        <translation>«{name}» نص {encoding} فيه حروف تالفة ({place}): افتحه في محرر نصوص واحفظه بترميز UTF-8، أو احصل على الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{name}” is {what}, which says itself how its characters are encoded: import it without choosing an encoding.</source>
        <translation>«{name}» هو {what}، ويذكر بنفسه كيف رُمزت حروفه: استورده دون اختيار ترميز.</translation>
    </message>
    <message>
        <location filename="../../app/store/journal.py"/>
        <source>“{name}” was taken back and left for other edits, so it cannot be gone to: what it wrote can still be restored, note by note.</source>
        <translation>سُحب «{name}» وتُرك من أجل تحريرات أخرى، فلا يمكن الانتقال إليه: وما كتبه يمكن استعادته، تعليقًا تعليقًا.</translation>
    </message>
    <message>
        <location filename="../../app/sources/office/archive.py"/>
        <source>“{name}” would unpack to far more than a document holds: if you trust it, save the part you need as plain text (.txt) and import that.</source>
        <translation>قد يصير «{name}» عند فك ضغطه أكبر بكثير مما في وثيقة: إن كنت تثق به فاحفظ الجزء الذي تحتاج إليه نصًا عاديًا (.txt) واستورده.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” cannot be read ({reason}): copy it elsewhere and try again.</source>
        <translation>تعذرت قراءة «{shown}» ({reason}): انسخه إلى مكان آخر وحاول من جديد.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a device or a pipe, not a file: save what it holds to a file first.</source>
        <translation>«{shown}» جهاز أو أنبوب، لا ملف: احفظ ما فيه في ملف أولًا.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is a folder: choose the files in it.</source>
        <translation>«{shown}» مجلد: اختر الملفات التي فيه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” is not there: check whether it was moved or renamed.</source>
        <translation>«{shown}» ليس هناك: تحقق أنُقل أم غُيّر اسمه.</translation>
    </message>
    <message>
        <location filename="../../app/sources/reading.py"/>
        <source>“{shown}” may not be read: ask its owner for permission, or for a copy.</source>
        <translation>لا تجوز قراءة «{shown}»: اطلب من صاحبه إذنًا أو نسخة.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” has characters that cannot be seen: write it again without them.</source>
        <translation>في «{spelling}» حروف لا تُرى: اكتبها من جديد بدونها.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” needs another spelling beside it: a family has at least two.</source>
        <translation>«{spelling}» تحتاج إلى تهجئة أخرى بجانبها: في العائلة اثنتان على الأقل.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{spelling}” stands in two families of spellings: put them together, or leave it out of one.</source>
        <translation>«{spelling}» في عائلتين من التهجئات: اجمعهما، أو احذفها من إحداهما.</translation>
    </message>
    <message>
        <location filename="../../app/store/families.py"/>
        <source>“{start}…” is too long for a spelling: it has at most {most} characters.</source>
        <translation>«{start}…» أطول من أن تكون تهجئة: حدها {most} حرفًا.</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <location filename="../../app/tasks/keeping.py"/>
        <location filename="../../app/text/judging/judgement.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source})</source>
        <translation>«{words}» ({source})</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, approximate)</source>
        <translation>«{words}» ({source}، تقريبي)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_telling.py"/>
        <source>“{words}” ({source}, lost)</source>
        <translation>«{words}» ({source}، مفقود)</translation>
    </message>
    <message>
        <location filename="../../app/store/history_lineup.py"/>
        <source>“{words}” in {source}</source>
        <translation>«{words}» في {source}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>End the first look (Esc)</source>
        <translation>إنهاء الجولة الأولى (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The next step (Return)</source>
        <translation>الخطوة التالية (Return)</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>The step before this one</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/tour/card.py"/>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Every word of this source is on a point.</source>
        <translation>كل كلمة من هذا المصدر في بند.</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>Not part of the document</source>
        <translation>ليس جزءًا من الوثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>On no point</source>
        <translation>بلا بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/tray.py"/>
        <source>What is on no point</source>
        <translation>ما ليس في أي بند</translation>
    </message>
</context>
<context>
    <name>TrayList</name>
    <message>
        <location filename="../../app/ui/lineup/tray_list.py"/>
        <source>Segments on no point</source>
        <translation>أجزاء بلا بند</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Add files, drop them here, or paste text from the clipboard.</source>
        <translation>أضف ملفات أو أفلتها هنا، أو ألصق نصًا من الحافظة.</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Read it in another encoding</source>
        <translation>قراءته بترميز آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/importing/trouble.py"/>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Save a copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>&amp;Try again</source>
        <translation>ال&amp;محاولة من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Leave &amp;without them</source>
        <translation>الم&amp;غادرة بدونها</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in a note could not be saved.</source>
        <translation>تعذر حفظ ما كتبته في تعليق.</translation>
    </message>
    <message>
        <location filename="../../app/ui/safety/unsaved_dialog.py"/>
        <source>What you wrote in {count} notes could not be saved.</source>
        <translation>تعذر حفظ ما كتبته في تعليقات عددها {count}.</translation>
    </message>
</context>
<context>
    <name>WordingText</name>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>mentioned in prose</source>
        <translation>مذكور في النثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/text.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} لا يقول شيئًا في هذا البند.</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Click, or press Enter, to read them</source>
        <translation>انقر أو اضغط Enter لقراءتها</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Does not count: {kind}</source>
        <translation>لا يُحسب: {kind}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Folded away; Enter opens it</source>
        <translation>مطوي؛ Enter يفتحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>New Note on Selection</source>
        <translation>تعليق جديد على التحديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>No differences</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Show Its Other Place</source>
        <translation>إظهار موضعه الآخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>Wording of {name}</source>
        <translation>صياغة {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: moved “{words}”</source>
        <translation>{count}، أولها: منقول «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: only here “{words}”</source>
        <translation>{count}، أولها: هنا فقط «{words}»</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, first: words only on the other side</source>
        <translation>{count}، أولها: كلمات في الجانب الآخر فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{count}, {moved} moved</source>
        <translation>{count}، المنقول {moved}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/view.py"/>
        <source>{n} changes</source>
        <translation>التغييرات: {n}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>1 segment</source>
        <translation>جزء واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Drop it on a point in its column, or beside the grid · with {key} it words both points</source>
        <translation>أفلته على بند في عموده، أو بجانب الشبكة · ومع {key} يصوغ البندين</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>Point {point}, {source}</source>
        <translation>البند {point}، {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>These are words of {name}: they stay in its column · ↑ ↓ choose the point</source>
        <translation>هذه كلمات {name}: تبقى في عموده · ↑ ↓ اختيار البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>added by you</source>
        <translation>أضفته أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>listed item on no point</source>
        <translation>عنصر مدرج بلا بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>mentioned in prose</source>
        <translation>مذكور في النثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not in this source, as you decided</source>
        <translation>ليس في هذا المصدر، كما قررت</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>not part of the document</source>
        <translation>ليس جزءًا من الوثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>on no point</source>
        <translation>بلا بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>only in its sub-points</source>
        <translation>في بنوده الفرعية فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>pinned by you</source>
        <translation>ثبّتَّه أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>placed with {sure} % certainty</source>
        <translation>موضوع بيقين {sure} %</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>point {points}</source>
        <translation>البند {points}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>says nothing</source>
        <translation>لا يقول شيئًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>set aside by you</source>
        <translation>نحّيته أنت</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>the reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} characters selected</source>
        <translation>الحروف المحددة: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>{n} segments</source>
        <translation>الأجزاء: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/spoken.py"/>
        <source>↑ ↓ choose the point · Space puts it there · {keys} lets it word both · Esc puts it back</source>
        <translation>↑ ↓ اختيار البند · المسافة تضعه هناك · {keys} يجعله يصوغ كليهما · Esc يعيده</translation>
    </message>
</context>
<context>
    <name>WovenPanes</name>
    <message>
        <location filename="../../app/ui/wordings/woven_panes.py"/>
        <source>{name} says nothing on this point.</source>
        <translation>{name} لا يقول شيئًا في هذا البند.</translation>
    </message>
</context>
<context>
    <name>WovenView</name>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Neither source says anything on this point.</source>
        <translation>لا يقول أي من المصدرين شيئًا في هذا البند.</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>No differences</source>
        <translation>لا فروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Only in {name}</source>
        <translation>في {name} فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>Wordings of {left} and {right}</source>
        <translation>صياغتا {left} و{right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{count}, first: {words}</source>
        <translation>{count}، أولها: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{left} and {right}</source>
        <translation>{left} و{right}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{n} changes</source>
        <translation>التغييرات: {n}</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/woven_view.py"/>
        <source>{said}, which does not count: {kind}</source>
        <translation>{said}، وهو لا يُحسب: {kind}</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <location filename="../../app/ui/written.py"/>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>_SourceDelegate</name>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>in prose</source>
        <translation>في النثر</translation>
    </message>
    <message>
        <location filename="../../app/ui/wordings/source_list.py"/>
        <source>says nothing</source>
        <translation>لا يقول شيئًا</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;About Variorum</source>
        <translation>&amp;حول Variorum</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Accents</source>
        <translation>&amp;علامات التشكيل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;All wordings</source>
        <translation>كل ال&amp;صياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Capital and small letters</source>
        <translation>الأحرف ال&amp;كبيرة والصغيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Characters</source>
        <translation>الأ&amp;حرف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Close project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Compare by</source>
        <translation>المقارنة بح&amp;سب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Confirm finding</source>
        <translation>تأ&amp;كيد الملاحظة المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Delete note</source>
        <translation>&amp;حذف التعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Everything</source>
        <translation>ال&amp;كل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;تصدير بتنسيق PDF…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;First look…</source>
        <translation>&amp;جولة أولى…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Fold unchanged text</source>
        <translation>&amp;طي النص غير المتغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;High contrast, light</source>
        <translation>تباين &amp;عالٍ، فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Ignore differences of</source>
        <translation>ت&amp;جاهل فروق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Inline</source>
        <translation>في &amp;نص واحد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keep as my own</source>
        <translation>&amp;حفظ كتخطيطي الخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Line up points</source>
        <translation>م&amp;واءمة البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Merge notes…</source>
        <translation>&amp;دمج التعليقات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;My own</source>
        <translation>تخطيطي ال&amp;خاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New note</source>
        <translation>تعليق &amp;جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next difference</source>
        <translation>الفرق ال&amp;تالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Next not looked at</source>
        <translation>ال&amp;تالي مما لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Noting</source>
        <translation>ال&amp;تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Number formats</source>
        <translation>كتابة الأ&amp;رقام</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Paste as a source…</source>
        <translation>&amp;لصق بوصفه مصدرًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Points on the far side</source>
        <translation>ال&amp;بنود في الجانب الآخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Previous difference</source>
        <translation>الفرق ال&amp;سابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Punctuation</source>
        <translation>علامات ال&amp;ترقيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Reading</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Review</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Sentences</source>
        <translation>ال&amp;جمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Side by side</source>
        <translation>&amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Spaces and line breaks</source>
        <translation>ال&amp;مسافات وفواصل الأسطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Swap left and right</source>
        <translation>تبديل ال&amp;يسار واليمين</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Typography</source>
        <translation>ال&amp;شكل الطباعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Whole documents</source>
        <translation>الو&amp;ثائق كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Window</source>
        <translation>الناف&amp;ذة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Words</source>
        <translation>ال&amp;كلمات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>&amp;Zoom in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>600,000 and 0.6 million are the same</source>
        <translation>600,000 و0.6 مليون سواء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add sources to the project</source>
        <translation>إضافة مصادر إلى المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Add the text on the clipboard to the project</source>
        <translation>إضافة النص الموجود في الحافظة إلى المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All its pairs have to be looked at again</source>
        <translation>يلزم الاطلاع على جميع أزواجه من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points and sources at once: how far apart, what was found, noted and looked at</source>
        <translation>كل البنود والمصادر معًا: مقدار التباعد، وما استُخلص وعُلّق عليه واطُّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points in all sources; put right what was lined up wrongly</source>
        <translation>كل البنود في كل المصادر؛ تصحيح ما أخطأت فيه المواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>All points, the most material first</source>
        <translation>كل البنود، الأكثر جوهرية أولًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>An action, a point, a source, or words of any text</source>
        <translation>إجراء أو بند أو مصدر أو كلمات من أي نص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Another project beside this one; settings are those of all windows</source>
        <translation>مشروع آخر بجانب هذا؛ والإعدادات لكل النوافذ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>As you have kept it</source>
        <translation>كما حُفظ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>British and American, and the spellings of names</source>
        <translation>الإملاء البريطاني والأمريكي، وتهجئات الأسماء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Co&amp;mpare wordings</source>
        <translation>&amp;مقارنة الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>D&amp;ismiss finding</source>
        <translation>است&amp;بعاد الملاحظة المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Delete the chosen note; this can be undone</source>
        <translation>حذف التعليق المختار؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Differences that do not count can still be seen</source>
        <translation>تظل الفروق غير المحسوبة مرئية</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Down the list of findings, shown in the texts</source>
        <translation>النزول في قائمة الملاحظات المستخلصة مع إظهارها في النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Earlier states of the project, to go back to</source>
        <translation>حالات سابقة للمشروع يمكن الرجوع إليها</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Every source's wording of the point, against one of them</source>
        <translation>صياغة كل مصدر للبند، مقابل صياغة واحد منها</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything as it is now, in another file</source>
        <translation>كل شيء كما هو الآن، في ملف آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Everything that was done, by whom and when; go back to any of it, restore a note</source>
        <translation>كل ما جرى، ومن أجراه ومتى؛ الرجوع إلى أي موضع منه أو استعادة تعليق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Expor&amp;t notes…</source>
        <translation>تصدير الت&amp;عليقات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Export as CS&amp;V…</source>
        <translation>تصدير &amp;بتنسيق CSV…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Find a po&amp;int</source>
        <translation>البحث &amp;عن بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Findings of the w&amp;hole project</source>
        <translation>الملاحظات المستخلصة في المشروع &amp;كله</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Five invented reports on one plan, to look around in</source>
        <translation>خمسة تقارير متخيَّلة عن خطة واحدة، للاستكشاف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Go to &amp;anything…</source>
        <translation>ا&amp;نتقال إلى أي شيء…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>High contrast, d&amp;ark</source>
        <translation>&amp;تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>In the list of findings</source>
        <translation>في قائمة الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It does not matter; the next one is chosen. This can be undone</source>
        <translation>ليست ذات شأن؛ وتُختار التالية. يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>It matters as it is told; the next one is chosen. This can be undone</source>
        <translation>ذات شأن كما ذُكرت؛ وتُختار التالية. يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Kinds of quotation marks, dashes and the like</source>
        <translation>أنواع علامات التنصيص والشرطات وما شابهها</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>La&amp;yout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Larger wordings</source>
        <translation>صياغات أكبر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Like the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up</source>
        <translation>مواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Line up &amp;anew</source>
        <translation>إعادة الم&amp;واءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Long stretches on which two wordings agree become one line; a click or Enter opens it</source>
        <translation>المواضع الطويلة التي تتفق فيها صياغتان تصير سطرًا واحدًا؛ نقرة أو Enter يفتحه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make an empty project</source>
        <translation>إنشاء مشروع فارغ</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Make the edit again</source>
        <translation>إعادة إجراء التعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark &amp;pair as done</source>
        <translation>تعليم ال&amp;زوج بأنه منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark every character that differs</source>
        <translation>تعليم كل حرف مختلف</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as &amp;in work</source>
        <translation>تعليم الزوج بأنه قيد ال&amp;عمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark pair as no&amp;t looked at</source>
        <translation>تعليم الزوج بأنه &amp;لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as &amp;done</source>
        <translation>تعليم البند بأنه من&amp;جز</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as in &amp;work</source>
        <translation>تعليم البند بأنه &amp;قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark point as not &amp;looked at</source>
        <translation>تعليم البند بأنه لم يُ&amp;طّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark what is ignored &amp;faintly</source>
        <translation>إبراز المتجاهَل بعلامة خا&amp;فتة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole sentences that differ</source>
        <translation>تعليم الجمل المختلفة كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Mark whole words that differ</source>
        <translation>تعليم الكلمات المختلفة كاملة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>N&amp;ext point</source>
        <translation>ال&amp;بند التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New &amp;window</source>
        <translation>ناف&amp;ذة جديدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>New note on the &amp;project</source>
        <translation>تعليق جديد على ال&amp;مشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Next fin&amp;ding</source>
        <translation>ال&amp;ملاحظة المستخلصة التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Notes, wordings and findings at once</source>
        <translation>التعليقات والصياغات والملاحظات المستخلصة معًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Nothing but the wordings</source>
        <translation>الصياغات وحدها</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>Nothing ignored</source>
        <translation>لا شيء متجاهَل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>O&amp;verview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>المشروعات الأ&amp;خيرة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open a project, and leave this one open</source>
        <translation>فتح مشروع مع ترك هذا مفتوحًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open in a new win&amp;dow…</source>
        <translation>فتح في نافذة جديد&amp;ة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Opens at the page about what you are at</source>
        <translation>يُفتح على الصفحة المتعلقة بالعمل الجاري</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Place everything anew around what you have corrected; this can be undone</source>
        <translation>إعادة توزيع كل شيء حول ما صُحِّح؛ يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points and notes change places</source>
        <translation>تبادل البنود والتعليقات موضعيهما</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Points, wordings, findings and notes</source>
        <translation>البنود والصياغات والملاحظات المستخلصة والتعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Pre&amp;vious point</source>
        <translation>البن&amp;د السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Previo&amp;us finding</source>
        <translation>الملا&amp;حظة المستخلصة السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;ettings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>S&amp;tacked</source>
        <translation>بعضها &amp;فوق بعض</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sear&amp;ch the texts…</source>
        <translation>البحث في الن&amp;صوص…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;findings</source>
        <translation>إظهار &amp;الملاحظات المستخلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;notes</source>
        <translation>إظهار الت&amp;عليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show &amp;points</source>
        <translation>إظهار ال&amp;بنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Show s&amp;low events</source>
        <translation>إظهار الأحداث ال&amp;بطيئة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Smaller wordings</source>
        <translation>صياغات أصغر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>So&amp;urces…</source>
        <translation>الم&amp;صادر…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Sp&amp;elling</source>
        <translation>الإم&amp;لاء</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Spe&amp;llings of this project…</source>
        <translation>تهجئات &amp;هذا المشروع…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take over what another copy of the project, or a file of notes, has that is not here</source>
        <translation>أخذ ما في نسخة أخرى من المشروع أو في ملف تعليقات مما ليس هنا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Take the last edit back</source>
        <translation>التراجع عن آخر تعديل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Text a&amp;round it…</source>
        <translation>النص الم&amp;حيط…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The full texts of two sources beside each other</source>
        <translation>النصان الكاملان لمصدرين جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point have to be looked at again</source>
        <translation>يلزم الاطلاع من جديد على المصدرين في هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The two sources on this point; once more puts them back in work</source>
        <translation>المصدران في هذا البند؛ وتكرار ذلك يعيدهما إلى قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>The wordings and the notes</source>
        <translation>الصياغات والتعليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about it</source>
        <translation>ما زال فيه عمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>There is more to do about the two sources on this point</source>
        <translation>ما زال في المصدرين عمل في هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Through the main job in a few steps, on the sample</source>
        <translation>المرور بالعمل الأساسي في بضع خطوات على المثال</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the &amp;right wording</source>
        <translation>&amp;إلى الصياغة اليمنى</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the findin&amp;gs</source>
        <translation>إلى الملاحظات المست&amp;خلصة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the left &amp;wording</source>
        <translation>إلى الصياغة &amp;اليسرى</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the next pair that nobody has looked at yet, in reading order</source>
        <translation>إلى الزوج التالي الذي لم يطّلع عليه أحد بعد، بترتيب القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the no&amp;tes</source>
        <translation>إلى التع&amp;ليقات</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the points &amp;list</source>
        <translation>إلى قائمة البن&amp;ود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings seen before</source>
        <translation>إلى الصياغات التي شوهدت من قبل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>To the wordings that Back left</source>
        <translation>إلى الصياغات التي غادرها الرجوع</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point beside each other</source>
        <translation>صياغتان للبند جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings of the point in turn, passage by passage: for long lines and narrow windows</source>
        <translation>صياغتان للبند بالتناوب، مقطعًا فمقطعًا: للسطور الطويلة والنوافذ الضيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Two wordings side by side</source>
        <translation>صياغتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Type to narrow the list of points down</source>
        <translation>الكتابة تضيّق قائمة البنود</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Up the list of findings, shown in the texts</source>
        <translation>الصعود في قائمة الملاحظات المستخلصة مع إظهارها في النصوص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What both say once; where they differ, the left one, then the right</source>
        <translation>المشترك مرة واحدة؛ وحيث يختلفان يأتي الأيمن ثم الأيسر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What is known about each source; newer versions, the reference, the original files</source>
        <translation>المعروف عن كل مصدر؛ والإصدارات الأحدث والمصدر المرجعي والملفات الأصلية</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What shows now, where and how wide; it comes back with My own</source>
        <translation>ما يظهر الآن وموضعه وعرضه؛ يعود باختيار تخطيطي الخاص</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What stands before and behind the passage in its source</source>
        <translation>ما قبل المقطع وما بعده في مصدره</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>What the window takes long to answer, for a report about it</source>
        <translation>ما تتأخر النافذة في الاستجابة له، لتقرير عنه</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Where sources differ, and how much it matters, under the wordings</source>
        <translation>مواضع اختلاف المصادر ومقدار أهميتها، تحت الصياغات</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>While lining up</source>
        <translation>أثناء المواءمة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>With all its pairs and parts; once more puts it back in work</source>
        <translation>بجميع أزواجه وأجزائه؛ وتكرار ذلك يعيده إلى قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Words and names that are written in several ways and count as the same</source>
        <translation>كلمات وأسماء تُكتب بعدة أوجه وتُعدّ واحدة</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note on the selected text, on the finding that is shown, or on the point</source>
        <translation>كتابة تعليق على النص المحدد أو الملاحظة المستخلصة الظاهرة أو البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write a note that is on no point</source>
        <translation>كتابة تعليق لا يخص بندًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a PDF to print and cite</source>
        <translation>كتابة المقارنة والتعليقات في ملف PDF للطباعة والاستشهاد</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the comparison and the notes as a table for a spreadsheet</source>
        <translation>كتابة المقارنة والتعليقات في جدول لبرنامج الجداول</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Write the notes as Web Annotations, for another analyst's copy or another program</source>
        <translation>كتابة التعليقات بتنسيق Web Annotations، لنسخة محلل آخر أو لبرنامج آخر</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Your name, the type you read in, colours; for this machine, or to take to another</source>
        <translation>الاسم وخط القراءة والألوان؛ لهذا الجهاز، أو لنقلها إلى غيره</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{count} kinds ignored</source>
        <translation>عدد الأنواع المتجاهَلة: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/action_set.py"/>
        <source>{what} ignored</source>
        <translation>متجاهَل: {what}</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py"/>
        <source>é and e, ё and е</source>
        <translation>é وe، ё وе</translation>
    </message>
</context>
<context>
    <name>lineup</name>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Add a point behind this one…</source>
        <translation>إ&amp;ضافة بند بعد هذا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Compare these wordings</source>
        <translation>م&amp;قارنة هاتين الصياغتين</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Join with the one before</source>
        <translation>&amp;ضم إلى السابق</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Let the program decide</source>
        <translation>&amp;ترك القرار للبرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Put on point…</source>
        <translation>و&amp;ضع في بند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Rename the point</source>
        <translation>إعادة ت&amp;سمية البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>&amp;Split at the cursor</source>
        <translation>ت&amp;قسيم عند المؤشر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>A point that the reference does not have</source>
        <translation>بند غير موجود في المصدر المرجعي</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Before the point above it; its sub-points go with it</source>
        <translation>قبل البند الذي فوقه؛ وتنتقل بنوده الفرعية معه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Behind the point below it; its sub-points go with it</source>
        <translation>بعد البند الذي تحته؛ وتنتقل بنوده الفرعية معه</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Choose the point that this stretch words</source>
        <translation>اختيار البند الذي يصوغه هذا الموضع</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Go to the split view of this point (Return)</source>
        <translation>الانتقال إلى العرض المقسوم لهذا البند (Return)</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It belongs to the document and is on no point yet</source>
        <translation>ينتمي إلى الوثيقة ولم يوضع في بند بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays in the document and words no point</source>
        <translation>يبقى في الوثيقة ولا يصوغ أي بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>It stays where it is and words another point as well</source>
        <translation>يبقى في موضعه ويصوغ بندًا آخر أيضًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Join with the ne&amp;xt one</source>
        <translation>ضم إلى ال&amp;لاحق</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Make it the reference: its points become the rows</source>
        <translation>جعله المصدر المرجعي: تصير بنوده هي الصفوف</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Next doubtful cell</source>
        <translation>الخلية المشكوك فيها التالية</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not in this &amp;source</source>
        <translation>ليس في هذا المص&amp;در</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Not part of the &amp;document</source>
        <translation>ليس جزءًا من الو&amp;ثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing of this in this &amp;source</source>
        <translation>لا شيء من هذا في هذا ال&amp;مصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Nothing written gives the automatic title back</source>
        <translation>ترك الحقل فارغًا يعيد العنوان التلقائي</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On &amp;no point</source>
        <translation>في &amp;غير بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>On no point</source>
        <translation>في غير بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands before it in the source</source>
        <translation>جزء واحد مع ما قبله في المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>One segment with what stands behind it in the source</source>
        <translation>جزء واحد مع ما بعده في المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Only for points that you have added</source>
        <translation>للبنود المضافة يدويًا فقط</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Page furniture, advertising and the like</source>
        <translation>عناصر الصفحة والإعلانات وما شابهها</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Part of the &amp;document after all</source>
        <translation>جزء من الو&amp;ثيقة بعد كل شيء</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point</source>
        <translation>بند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point &amp;up</source>
        <translation>رفع البن&amp;د</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Point do&amp;wn</source>
        <translation>إن&amp;زال البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Previous doubtful cell</source>
        <translation>الخلية المشكوك فيها السابقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on an&amp;other point too…</source>
        <translation>وضع في بند آ&amp;خر أيضًا…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Put on point…</source>
        <translation>وضع في بند…</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Re&amp;move the point</source>
        <translation>&amp;حذف البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the pin off: at the next import it may be placed otherwise</source>
        <translation>نزع التثبيت: قد يوضع في غير هذا الموضع عند الاستيراد التالي</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Take the points from this source</source>
        <translation>أخذ البنود من هذا المصدر</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Two segments, one before the cursor and one behind it</source>
        <translation>جزآن، أحدهما قبل المؤشر والآخر بعده</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>What stands here words no point, and the source does not say this one</source>
        <translation>ما هنا لا يصوغ أي بند، والمصدر لا يذكر هذا البند</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>Where the program is not sure</source>
        <translation>حيث لا يتيقن البرنامج</translation>
    </message>
    <message>
        <location filename="../../app/ui/lineup/deeds.py"/>
        <source>You have looked: this source does not say the point</source>
        <translation>جرى التحقق: هذا المصدر لا يذكر البند</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Changed since it was done</source>
        <translation>تغيّر منذ إنجازه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>In work: {seen} of {all} pairs looked at</source>
        <translation>قيد العمل: اطُّلع على {seen} من {all} من الأزواج</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Looked at</source>
        <translation>اطُّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>Nobody has looked at it yet</source>
        <translation>لم يطّلع عليه أحد بعد</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>changed since it was done</source>
        <translation>تغيّر منذ إنجازه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>in work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>not looked at</source>
        <translation>لم يُطّلع عليه</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what} by {author}</source>
        <translation>{what}، بيد {author}</translation>
    </message>
    <message>
        <location filename="../../app/ui/review_words.py"/>
        <source>{what}, {when}</source>
        <translation>{what}، {when}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Line spacing</source>
        <translation>ت&amp;باعد السطور</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Motion</source>
        <translation>ال&amp;حركة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Paragraph spacing</source>
        <translation>تباعد ال&amp;فقرات</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Size</source>
        <translation>ال&amp;مقاس</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>&amp;Typeface</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Between the parts of a wording, and between the paragraphs of a document</source>
        <translation>بين أجزاء الصياغة، وبين فقرات الوثيقة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>From line to line, in sizes of the type; no script is set so tight that letters touch</source>
        <translation>من سطر إلى سطر، بمقاسات الخط؛ ولا تُضيَّق كتابة حتى تتلامس حروفها</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Interface te&amp;xt</source>
        <translation>ن&amp;ص الواجهة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Line &amp;width</source>
        <translation>&amp;عرض السطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Menus, lists and buttons; wordings have a size of their own</source>
        <translation>القوائم والجداول والأزرار؛ وللصياغات حجم خاص بها</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the window; another one applies when Variorum is started again</source>
        <translation>لغة النافذة؛ وتسري لغة أخرى عند تشغيل Variorum من جديد</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Of the wordings; the rest of the window is set in the system's own</source>
        <translation>خط الصياغات؛ أما بقية النافذة فبخط النظام</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Reduced: texts do not glide and marks do not pulse, they are there at once</source>
        <translation>مخفّفة: لا تنساب النصوص ولا تنبض العلامات، بل تظهر فورًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The longest line, where there is room for it; 60 to 75 characters read most easily</source>
        <translation>أطول سطر حيث يتسع المكان؛ وأيسر القراءة بين 60 و75 حرفًا</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>The same as zooming</source>
        <translation>مثل التكبير والتصغير</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Under the notes you write, in the history, and where others see who has the project open</source>
        <translation>تحت التعليقات المكتوبة، وفي السجل، وحيث يرى الآخرون من يفتح المشروع</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>You</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>Your &amp;name</source>
        <translation>الا&amp;سم</translation>
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
        <translation>{number} % من السطر</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} characters</source>
        <translation>عدد الأحرف: {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings.py"/>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
</context>
</TS>
