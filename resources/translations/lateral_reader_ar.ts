<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lateral Reader</source>
        <translation>حول Lateral Reader</translation>
    </message>
    <message>
        <source>What the program is made of</source>
        <translation>ممَّ يتكوّن البرنامج</translation>
    </message>
    <message>
        <source>Read the news and see where its statements come from.</source>
        <translation>اقرأ الأخبار وانظر من أين تأتي أقوالها.</translation>
    </message>
    <message>
        <source>Your notes are in this file, and nowhere else. The program opens no network connection.</source>
        <translation>ملاحظاتك في هذا الملف، وليست في أي مكان آخر. لا يفتح البرنامج أي اتصال بالشبكة.</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>يتكوّن من الأجزاء الآتية، ولكل منها رخصته:</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الرخصة: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مذكورة</translation>
    </message>
    <message>
        <source>It brings no licence text along.</source>
        <translation>لا يأتي معه نص رخصة.</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>رخصة {part}</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Cancelled. What was added before stays in the library.</source>
        <translation>أُلغي. ما أُضيف قبل ذلك يبقى في المكتبة.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
    <message>
        <source>It holds more than {most} files, so only these are read.</source>
        <translation>فيه أكثر من {most} ملف، لذا تُقرأ هذه فقط.</translation>
    </message>
</context>
<context>
    <name>AddingDesk</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>جارٍ فتح «{name}»</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>فتح الأول</translation>
    </message>
    <message>
        <source>Not added.txt</source>
        <translation>لم يُضف.txt</translation>
    </message>
</context>
<context>
    <name>AddingDialog</name>
    <message>
        <source>Adding articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>حفظ القائمة …</translation>
    </message>
    <message>
        <source>Open the first one</source>
        <translation>فتح الأول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} من {total}</translation>
    </message>
    <message>
        <source>Looking for articles</source>
        <translation>البحث عن مقالات</translation>
    </message>
    <message>
        <source>Not all articles were added</source>
        <translation>لم تُضف كل المقالات</translation>
    </message>
    <message>
        <source>Articles added</source>
        <translation>أُضيفت المقالات</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>لم يُضف شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AnchorBox</name>
    <message>
        <source>Yes, here</source>
        <translation>نعم، هنا</translation>
    </message>
    <message>
        <source>No, elsewhere</source>
        <translation>لا، في مكان آخر</translation>
    </message>
    <message>
        <source>Choose other words</source>
        <translation>اختيار كلمات أخرى</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>وضعها هنا</translation>
    </message>
    <message>
        <source>Make it a note on the whole article</source>
        <translation>جعلها ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>حذف علامتك</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>تركها الآن</translation>
    </message>
    <message>
        <source>Still here?</source>
        <translation>أما زالت هنا؟</translation>
    </message>
    <message>
        <source>No longer found in the text</source>
        <translation>لم تعد موجودة في النص</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>قبل: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>الآن: {words}</translation>
    </message>
    <message>
        <source>Select the words in the text, then put it there: here or with {key}.</source>
        <translation>حدِّد الكلمات في النص، ثم ضعها هناك: من هنا أو بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>The same words, but what stands around them has changed.</source>
        <translation>الكلمات نفسها، لكن ما حولها تغيّر.</translation>
    </message>
</context>
<context>
    <name>ArticleFacts</name>
    <message>
        <source>Guidance</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Marks of their own after which the marks are shown</source>
        <translation>عدد علامات الطالب التي تظهر العلامات بعدها</translation>
    </message>
    <message>
        <source>Minutes after which the marks are shown</source>
        <translation>عدد الدقائق التي تظهر العلامات بعدها</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>ملاحظة المعلّم</translation>
    </message>
    <message>
        <source>What students see of the marks</source>
        <translation>ما يراه الطلاب من العلامات</translation>
    </message>
    <message>
        <source>The marks are shown after</source>
        <translation>تظهر العلامات بعد</translation>
    </message>
    <message>
        <source>marks of their own</source>
        <translation>علامات من وضعهم</translation>
    </message>
    <message>
        <source>minutes with the article</source>
        <translation>دقائق مع المقال</translation>
    </message>
    <message>
        <source>a tap on “I looked”</source>
        <translation>نقرة على «نظرتُ»</translation>
    </message>
    <message>
        <source>What students do</source>
        <translation>ما يفعله الطلاب</translation>
    </message>
    <message>
        <source>Layers that are worked with</source>
        <translation>الطبقات التي يُعمل بها</translation>
    </message>
    <message>
        <source>Who may use this text, and how. Students see it.</source>
        <translation>من يجوز له استخدام هذا النص، وكيف. يراه الطلاب.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>Well sourced, taken in for contrast</source>
        <translation>جيد المصادر، أُدرج للمقارنة</translation>
    </message>
    <message>
        <source>A class that meets only badly sourced texts learns to doubt everything.</source>
        <translation>الصف الذي لا يقرأ إلا نصوصًا ضعيفة المصادر يتعلم الشك في كل شيء.</translation>
    </message>
    <message>
        <source>No marks are shown for this article.</source>
        <translation>لا تظهر علامات لهذا المقال.</translation>
    </message>
    <message>
        <source>Without a condition the marks are shown from the start.</source>
        <translation>بلا شرط تظهر العلامات من البداية.</translation>
    </message>
    <message>
        <source>Whichever comes first. Nothing, or 0, takes a condition away.</source>
        <translation>أيهما تحقق أولًا. الفراغ أو 0 يلغي الشرط.</translation>
    </message>
    <message>
        <source>guidance of the article</source>
        <translation>إرشاد المقال</translation>
    </message>
    <message>
        <source>what students do with the article</source>
        <translation>ما يفعله الطلاب بالمقال</translation>
    </message>
    <message>
        <source>layers of the article</source>
        <translation>طبقات المقال</translation>
    </message>
    <message>
        <source>minutes of the article</source>
        <translation>دقائق المقال</translation>
    </message>
    <message>
        <source>rights of the article</source>
        <translation>حقوق المقال</translation>
    </message>
    <message>
        <source>well-sourced article</source>
        <translation>مقال جيد المصادر</translation>
    </message>
    <message>
        <source>teacher’s note on the article</source>
        <translation>ملاحظة المعلّم على المقال</translation>
    </message>
    <message>
        <source>gate of the article</source>
        <translation>شرط الإظهار للمقال</translation>
    </message>
</context>
<context>
    <name>ArticleKeyPanel</name>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>على الطلاب وضع علامة هنا ({key})</translation>
    </message>
    <message>
        <source>Passages of the key</source>
        <translation>مقاطع المفتاح</translation>
    </message>
    <message>
        <source>Take in all accepted marks</source>
        <translation>إدخال كل العلامات المقبولة</translation>
    </message>
    <message>
        <source>What is there to see in this article?</source>
        <translation>ماذا يُرى في هذا المقال؟</translation>
    </message>
    <message>
        <source>The article as a whole</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>All there is to mark of these layers is in the key. What else a student marks counts as too much.</source>
        <translation>كل ما يُعلَّم من هذه الطبقات موجود في المفتاح. ما يعلّمه الطالب غير ذلك يُعدّ زائدًا.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message numerus="yes">
        <source>%n passages in the key</source>
        <translation>
            <numerusform>لا مقاطع في المفتاح</numerusform>
            <numerusform>مقطع واحد في المفتاح</numerusform>
            <numerusform>مقطعان في المفتاح</numerusform>
            <numerusform>%n مقاطع في المفتاح</numerusform>
            <numerusform>%n مقطعًا في المفتاح</numerusform>
            <numerusform>%n مقطع في المفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words, or take a mark in hand.</source>
        <translation>حدِّد كلمات أو اختر علامة.</translation>
    </message>
    <message>
        <source>put it into the key</source>
        <translation>الإدخال في المفتاح</translation>
    </message>
    <message>
        <source>It is in the key.</source>
        <translation>أصبح في المفتاح.</translation>
    </message>
    <message>
        <source>take the marks into the key</source>
        <translation>إدخال العلامات في المفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n passages are new in the key.</source>
        <translation>
            <numerusform>لا مقاطع جديدة في المفتاح.</numerusform>
            <numerusform>مقطع جديد واحد في المفتاح.</numerusform>
            <numerusform>مقطعان جديدان في المفتاح.</numerusform>
            <numerusform>%n مقاطع جديدة في المفتاح.</numerusform>
            <numerusform>%n مقطعًا جديدًا في المفتاح.</numerusform>
            <numerusform>%n مقطع جديد في المفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>take it out of the key</source>
        <translation>الإخراج من المفتاح</translation>
    </message>
    <message>
        <source>It is not in the key any more.</source>
        <translation>لم يعد في المفتاح.</translation>
    </message>
    <message>
        <source>change the passage of the key</source>
        <translation>تغيير مقطع المفتاح</translation>
    </message>
    <message>
        <source>change what the key covers</source>
        <translation>تغيير ما يشمله المفتاح</translation>
    </message>
    <message>
        <source>explain the key</source>
        <translation>شرح المفتاح</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>A column for each sentence: how many of {readers} marked it.</source>
        <translation>عمود لكل جملة: كم من أصل {readers} وضعوا عليها علامة.</translation>
    </message>
    <message>
        <source>Square: the key marks it.</source>
        <translation>مربع: المفتاح يعلّمها.</translation>
    </message>
    <message>
        <source>Pale: fewer than {few} marked it.</source>
        <translation>باهت: علّمها أقل من {few}.</translation>
    </message>
    <message>
        <source>Nobody has worked on this article yet.</source>
        <translation>لم يعمل أحد على هذا المقال بعد.</translation>
    </message>
    <message>
        <source>Fewer than {few} people worked on this article, so nothing of it is shown.</source>
        <translation>عمل على هذا المقال أقل من {few} أشخاص، لذا لا يُعرض منه شيء.</translation>
    </message>
    <message>
        <source>Nobody marked anything in this article.</source>
        <translation>لم يضع أحد علامة في هذا المقال.</translation>
    </message>
    <message>
        <source>Open articles with {open}, drop files or a folder here, or paste a text with {paste}.</source>
        <translation>افتح المقالات بالمفتاح {open}، أو أسقط ملفات أو مجلدًا هنا، أو ألصق نصًا بالمفتاح {paste}.</translation>
    </message>
    <message>
        <source>The sample set is in the menu under File.</source>
        <translation>مجموعة الأمثلة في قائمة «ملف».</translation>
    </message>
</context>
<context>
    <name>ArticleSection</name>
    <message>
        <source>All marks of this article are looked at.</source>
        <translation>نُظر في كل علامات هذا المقال.</translation>
    </message>
    <message>
        <source>These words are marked so already.</source>
        <translation>هذه الكلمات معلَّمة هكذا من قبل.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Who says it is in another one here.</source>
        <translation>كلمات العلامة تقع في فقرة واحدة. القائل هنا في فقرة أخرى.</translation>
    </message>
    <message>
        <source>The mark is deleted.</source>
        <translation>حُذفت العلامة.</translation>
    </message>
    <message>
        <source>The words of a mark stand in one paragraph. Select fewer words.</source>
        <translation>كلمات العلامة تقع في فقرة واحدة. حدِّد كلمات أقل.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>البحث عن العلامات</translation>
    </message>
    <message>
        <source>Mark as “{layer}” ({key})</source>
        <translation>تعليم بأنه «{layer}» ({key})</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence ({key})</source>
        <translation>توسيع التحديد إلى الجملة ({key})</translation>
    </message>
    <message>
        <source>Take it out of the key ({key})</source>
        <translation>الإخراج من المفتاح ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>على الطلاب وضع علامة هنا ({key})</translation>
    </message>
    <message>
        <source>This is part of the article ({key})</source>
        <translation>هذا جزء من المقال ({key})</translation>
    </message>
    <message>
        <source>This is not part of the article ({key})</source>
        <translation>هذا ليس جزءًا من المقال ({key})</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>ArticleTicks</name>
    <message>
        <source>There is no article in the set yet.</source>
        <translation>لا مقال في المجموعة بعد.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>ArticlesChooser</name>
    <message>
        <source>Add from the library</source>
        <translation>إضافة من المكتبة</translation>
    </message>
    <message>
        <source>Search in titles, outlets and sets</source>
        <translation>البحث في العناوين وجهات النشر والمجموعات</translation>
    </message>
    <message>
        <source>No article has these words.</source>
        <translation>لا مقال فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>in the set already</source>
        <translation>في المجموعة من قبل</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>لا مقالات للإضافة</numerusform>
            <numerusform>إضافة مقال واحد</numerusform>
            <numerusform>إضافة مقالين</numerusform>
            <numerusform>إضافة %n مقالات</numerusform>
            <numerusform>إضافة %n مقالًا</numerusform>
            <numerusform>إضافة %n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesReading</name>
    <message>
        <source>It is no longer in the library.</source>
        <translation>لم يعد في المكتبة.</translation>
    </message>
    <message>
        <source>{name}: its marks could not be made.</source>
        <translation>{name}: تعذّر إعداد علاماته.</translation>
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
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Articles in teaching order</source>
        <translation>المقالات بترتيب التدريس</translation>
    </message>
    <message>
        <source>There is no article yet. Take texts that you have read with the program, or files. Two are enough: one that says where its statements come from, and one that does not.</source>
        <translation>لا مقال بعد. خذ نصوصًا قرأتها بالبرنامج، أو ملفات. اثنان يكفيان: واحد يقول من أين تأتي أقواله، وآخر لا يقول.</translation>
    </message>
    <message>
        <source>Add from the library …</source>
        <translation>إضافة من المكتبة …</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>إضافة ملفات …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>إضافة المقالات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>In teaching order. Help that fades from article to article lets students read on their own.</source>
        <translation>بترتيب التدريس. المساعدة التي تقلّ من مقال إلى مقال تتيح للطلاب القراءة وحدهم.</translation>
    </message>
    <message>
        <source>{number} of {total}: {name}</source>
        <translation>{number} من {total}: {name}</translation>
    </message>
    <message>
        <source>{title} is in the set already.</source>
        <translation>المقال {title} موجود في المجموعة.</translation>
    </message>
    <message>
        <source>Added: {title}</source>
        <translation>أُضيف: {title}</translation>
    </message>
    <message>
        <source>order of the articles</source>
        <translation>ترتيب المقالات</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>موضع {title}: {place} من {count}</translation>
    </message>
    <message>
        <source>take out an article</source>
        <translation>إخراج مقال</translation>
    </message>
    <message>
        <source>{title} was taken out of the set.</source>
        <translation>أُخرج {title} من المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompts about it went with it.</source>
        <translation>
            <numerusform>لم تخرج معه مهام.</numerusform>
            <numerusform>خرجت معه مهمة واحدة عنه.</numerusform>
            <numerusform>خرجت معه مهمتان عنه.</numerusform>
            <numerusform>خرجت معه %n مهام عنه.</numerusform>
            <numerusform>خرجت معه %n مهمة عنه.</numerusform>
            <numerusform>خرجت معه %n مهمة عنه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belief</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear: {name}</source>
        <translation>مسح: {name}</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>بلا إجابة بعد</translation>
    </message>
    <message>
        <source>{number}, {words}</source>
        <translation>{number}، {words}</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>What is known about an outlet, a person or a body, for students who read sideways.</source>
        <translation>ما يُعرف عن جهة نشر أو شخص أو هيئة، للطلاب الذين يقرؤون قراءة جانبية.</translation>
    </message>
    <message>
        <source>Name of the outlet, person or body</source>
        <translation>اسم جهة النشر أو الشخص أو الهيئة</translation>
    </message>
    <message>
        <source>Articles that are from it</source>
        <translation>المقالات الصادرة عنها</translation>
    </message>
    <message>
        <source>What is known, and where from</source>
        <translation>ما يُعرف، ومن أين</translation>
    </message>
    <message>
        <source>No line yet. Each line is one statement with its citation.</source>
        <translation>لا سطر بعد. كل سطر قول واحد مع مرجعه.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>إضافة سطر</translation>
    </message>
</context>
<context>
    <name>ChaptersDialog</name>
    <message>
        <source>Chapters of the book</source>
        <translation>فصول الكتاب</translation>
    </message>
    <message numerus="yes">
        <source>{title} (%Ln words)</source>
        <translation>
            <numerusform>{title} (لا كلمات)</numerusform>
            <numerusform>{title} (كلمة واحدة)</numerusform>
            <numerusform>{title} (كلمتان)</numerusform>
            <numerusform>{title} (%Ln كلمات)</numerusform>
            <numerusform>{title} (%Ln كلمة)</numerusform>
            <numerusform>{title} (%Ln كلمة)</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book as one</source>
        <translation>الكتاب كله معًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Which chapters do you want to read? Each becomes an article of its own.</source>
        <translation>أي الفصول تُقرأ؟ يصير كل منها مقالًا مستقلًا.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء اختيار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Add %n chapters</source>
        <translation>
            <numerusform>لا فصول للإضافة</numerusform>
            <numerusform>إضافة فصل واحد</numerusform>
            <numerusform>إضافة فصلين</numerusform>
            <numerusform>إضافة %n فصول</numerusform>
            <numerusform>إضافة %n فصلًا</numerusform>
            <numerusform>إضافة %n فصل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPc</name>
    <message>
        <source>Check this PC</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>All of this was looked at on this computer, and nothing of it was sent.</source>
        <translation>فُحص كل هذا على هذا الحاسوب، ولم يُرسل منه شيء.</translation>
    </message>
    <message>
        <source>The list is on the clipboard.</source>
        <translation>القائمة في الحافظة.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>What to look at before the set is given out</source>
        <translation>ما يُنظر فيه قبل توزيع المجموعة</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>الفحص والتصدير</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>A stick for the room</source>
        <translation>ذاكرة USB للصف</translation>
    </message>
    <message>
        <source>The student edition, one page that says what to do, and the folder “Hand in”. What students saved there before stays.</source>
        <translation>نسخة الطلاب، وصفحة تشرح ما يُفعل، ومجلد «Hand in». ما حفظه الطلاب فيه من قبل يبقى.</translation>
    </message>
    <message>
        <source>Write a stick …</source>
        <translation>الكتابة على ذاكرة USB …</translation>
    </message>
    <message>
        <source>Student edition</source>
        <translation>نسخة الطلاب</translation>
    </message>
    <message>
        <source>The articles, the marks to reveal, prompts, glossary and reference pack. Not in it: the key, your notes, rejected marks, and which article is there for contrast.</source>
        <translation>المقالات، والعلامات التي ستظهر، والمهام، والمسرد، وحزمة المراجع. وليس فيها: المفتاح، وملاحظاتك، والعلامات المرفوضة، وأي مقال أُدرج للمقارنة.</translation>
    </message>
    <message>
        <source>Save the student edition …</source>
        <translation>حفظ نسخة الطلاب …</translation>
    </message>
    <message>
        <source>Teacher’s edition</source>
        <translation>نسخة المعلّم</translation>
    </message>
    <message>
        <source>Everything, the key among it. For you and your colleagues: whoever has it can change it.</source>
        <translation>كل شيء، ومنه المفتاح. لك ولزملائك: من يملكها يستطيع تغييرها.</translation>
    </message>
    <message>
        <source>Save the teacher’s edition …</source>
        <translation>حفظ نسخة المعلّم …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>Looking through the set …</source>
        <translation>جارٍ النظر في المجموعة …</translation>
    </message>
    <message>
        <source>One thing is needed before the set can be given out. The rest is advice; you decide.</source>
        <translation>يلزم أمر واحد قبل توزيع المجموعة. والباقي نصيحة، والقرار لك.</translation>
    </message>
    <message>
        <source>This is advice: the set can be given out as it is. Enter or a click leads to the place.</source>
        <translation>هذه نصيحة: يمكن توزيع المجموعة كما هي. مفتاح Enter أو النقر يقود إلى الموضع.</translation>
    </message>
    <message>
        <source>Nothing to look at: the set is ready to be given out.</source>
        <translation>لا شيء يُنظر فيه: المجموعة جاهزة للتوزيع.</translation>
    </message>
    <message>
        <source>Go there: {place}</source>
        <translation>الانتقال إلى: {place}</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>article “{title}”</source>
        <translation>المقال «{title}»</translation>
    </message>
    <message>
        <source>the set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>prompts</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>حزمة المراجع</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Nobody has this set yet. The next file is version {version}.</source>
        <translation>لا أحد لديه هذه المجموعة بعد. الملف القادم هو الإصدار {version}.</translation>
    </message>
    <message>
        <source>Students have version {given}. The set was changed since, so the next file is version {version}; what they wrote stays.</source>
        <translation>لدى الطلاب الإصدار {given}. تغيّرت المجموعة بعده، فالملف القادم هو الإصدار {version}، وما كتبوه يبقى.</translation>
    </message>
    <message>
        <source>Students have version {given}. What they see was not changed since.</source>
        <translation>لدى الطلاب الإصدار {given}. لم يتغيّر بعده ما يرونه.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>The teacher’s edition is saved as “{name}”, version {version}.</source>
        <translation>حُفظت نسخة المعلّم باسم «{name}»، الإصدار {version}.</translation>
    </message>
    <message>
        <source>The student edition is saved as “{name}”, version {version}.</source>
        <translation>حُفظت نسخة الطلاب باسم «{name}»، الإصدار {version}.</translation>
    </message>
    <message>
        <source>The stick is ready: “{name}”, version {version}, and the folder “Hand in”.</source>
        <translation>ذاكرة USB جاهزة: «{name}»، الإصدار {version}، والمجلد «Hand in».</translation>
    </message>
    <message>
        <source>This is version {version}: students keep what they wrote when they open it.</source>
        <translation>هذا هو الإصدار {version}: يحتفظ الطلاب بما كتبوه عند فتحه.</translation>
    </message>
</context>
<context>
    <name>CitationForm</name>
    <message>
        <source>Link or citation</source>
        <translation>رابط أو مرجع</translation>
    </message>
    <message>
        <source>Paste a link or a citation: it fills the fields</source>
        <translation>ألصق رابطًا أو مرجعًا فتمتلئ الحقول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>جهة النشر أو الناشر</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من أعدّه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>الموضع فيه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
</context>
<context>
    <name>ClassWindow</name>
    <message>
        <source>Class view – Lateral Reader</source>
        <translation>عرض الصف – Lateral Reader</translation>
    </message>
    <message>
        <source>Articles, files and people</source>
        <translation>المقالات والملفات والأشخاص</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>perhaps the same person: {count}</source>
        <translation>ربما الشخص نفسه: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Class view</source>
        <translation>عرض الصف</translation>
    </message>
    <message>
        <source>Names are off, and groups under five are hidden.</source>
        <translation>الأسماء مخفية، والفئات الأقل من خمسة مخفية.</translation>
    </message>
    <message>
        <source>Names are on.</source>
        <translation>الأسماء ظاهرة.</translation>
    </message>
    <message>
        <source>Projecting: names are off and the type is large.</source>
        <translation>عرض على الحائط: الأسماء مخفية والخط كبير.</translation>
    </message>
    <message>
        <source>No longer projecting.</source>
        <translation>انتهى العرض على الحائط.</translation>
    </message>
</context>
<context>
    <name>ClassroomDesk</name>
    <message>
        <source>Reading the hand-ins in “{folder}” …</source>
        <translation>جارٍ قراءة التسليمات في «{folder}» …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was collected.</source>
        <translation>توقف. لم يُجمع شيء.</translation>
    </message>
    <message>
        <source>There is no file in “{folder}”.</source>
        <translation>لا ملف في «{folder}».</translation>
    </message>
    <message>
        <source>Joined: {name}</source>
        <translation>جُمع في واحد: {name}</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Named: {name}</source>
        <translation>سُمّي: {name}</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>{title} (class)</source>
        <translation>{title} (الصف)</translation>
    </message>
    <message>
        <source>Lesson set</source>
        <translation>مجموعة دروس</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Feedback to %n students is in “{folder}”.</source>
        <translation>
            <numerusform>لا تعليقات للطلاب في «{folder}».</numerusform>
            <numerusform>التعليق لطالب واحد في «{folder}».</numerusform>
            <numerusform>التعليقات لطالبين في «{folder}».</numerusform>
            <numerusform>التعليقات لـ%n طلاب في «{folder}».</numerusform>
            <numerusform>التعليقات لـ%n طالبًا في «{folder}».</numerusform>
            <numerusform>التعليقات لـ%n طالب في «{folder}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {held}</source>
        <translation>حُذف: {held}</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Why did you mark this?</source>
        <translation>لماذا وضعت هذه العلامة؟</translation>
    </message>
    <message>
        <source>Why did you mark this? One line.</source>
        <translation>لماذا وضعت هذه العلامة؟ سطر واحد.</translation>
    </message>
    <message>
        <source>Choose a mark in the article, or go from difference to difference.</source>
        <translation>اختر علامة في المقال، أو انتقل من فرق إلى فرق.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n differences looked at</source>
        <translation>
            <numerusform>{done} من %n فرق</numerusform>
            <numerusform>نُظر في {done} من فرق واحد</numerusform>
            <numerusform>نُظر في {done} من فرقين</numerusform>
            <numerusform>نُظر في {done} من %n فروق</numerusform>
            <numerusform>نُظر في {done} من %n فرقًا</numerusform>
            <numerusform>نُظر في {done} من %n فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>You and the set have marked the same.</source>
        <translation>علاماتك وعلامات المجموعة واحدة.</translation>
    </message>
    <message>
        <source>The article has {count} differences in all; look at more if you like.</source>
        <translation>في المقال {count} من الفروق إجمالًا، ويمكن النظر في المزيد.</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>What do we need to know?</source>
        <translation>ماذا نحتاج أن نعرف؟</translation>
    </message>
    <message>
        <source>Write the class’s conclusion or open question here</source>
        <translation>خلاصة الصف أو سؤاله المفتوح هنا</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Accept ({key})</source>
        <translation>قبول ({key})</translation>
    </message>
    <message>
        <source>Reject ({key})</source>
        <translation>رفض ({key})</translation>
    </message>
    <message>
        <source>Open ({key})</source>
        <translation>مفتوح ({key})</translation>
    </message>
    <message>
        <source>What you say to the mark</source>
        <translation>رأيك في العلامة</translation>
    </message>
    <message>
        <source>Delete this mark</source>
        <translation>حذف هذه العلامة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>سببك</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>Change the kind ({key})</source>
        <translation>تغيير النوع ({key})</translation>
    </message>
    <message>
        <source>Why not? Only you read this.</source>
        <translation>لمَ لا؟ لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Your own reason</source>
        <translation>سببك أنت</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>السؤال:</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Choose a sentence to see the reasons.</source>
        <translation>اختر جملة لترى الأسباب.</translation>
    </message>
    <message>
        <source>What people checked</source>
        <translation>ما تحقق منه الناس</translation>
    </message>
    <message>
        <source>Nobody brought evidence forward on this article.</source>
        <translation>لم يأت أحد بدليل على هذا المقال.</translation>
    </message>
    <message>
        <source>On this article</source>
        <translation>عن هذا المقال</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>This set asks no questions.</source>
        <translation>لا أسئلة في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Changed after the reveal</source>
        <translation>تغيّر بعد الإظهار</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>علّمه</translation>
    </message>
    <message>
        <source>Nobody marked this before the reveal.</source>
        <translation>لم يعلّم أحد هذا قبل الإظهار.</translation>
    </message>
    <message>
        <source>Groups under {few} are not shown.</source>
        <translation>الفئات الأقل من {few} لا تُعرض.</translation>
    </message>
    <message>
        <source>The mark of the set: “{words}”</source>
        <translation>علامة المجموعة: «{words}»</translation>
    </message>
    <message>
        <source>answered by {counted}</source>
        <translation>أجاب {counted}</translation>
    </message>
    <message>
        <source>in the middle {level:.0f} of 100</source>
        <translation>في الوسط {level:.0f} من 100</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown: **غامق**، *مائل*، قوائم</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Who may use this text, and how</source>
        <translation>من يجوز له استخدام هذا النص، وكيف</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>من أين هو</translation>
    </message>
    <message>
        <source>Articles for which it matters; none for all</source>
        <translation>المقالات التي يهمّها، ولا شيء يعني كلها</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>تغطية أخرى</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
</context>
<context>
    <name>DraftsDesk</name>
    <message>
        <source>Making the sample set. This takes a moment.</source>
        <translation>جارٍ إعداد مجموعة الأمثلة. يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Making the set of the folder “{name}”</source>
        <translation>جارٍ إعداد مجموعة المجلد «{name}»</translation>
    </message>
    <message>
        <source>Opening “{name}”</source>
        <translation>جارٍ فتح «{name}»</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Open the teacher’s edition: only that can be changed.</source>
        <translation>هذه نسخة الطلاب من مجموعة. افتح نسخة المعلّم: هي وحدها تُغيَّر.</translation>
    </message>
</context>
<context>
    <name>EncodingDesk</name>
    <message>
        <source>Looking at the letters</source>
        <translation>فحص الحروف</translation>
    </message>
    <message>
        <source>Shown as {encoding}</source>
        <translation>معروض بترميز {encoding}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete evidence</source>
        <translation>حذف الدليل</translation>
    </message>
    <message>
        <source>Same news as {item}</source>
        <translation>الخبر نفسه كما في {item}</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>دليل جديد</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Link or citation</source>
        <translation>رابط أو مرجع</translation>
    </message>
    <message>
        <source>Paste a link or a citation</source>
        <translation>ألصق رابطًا أو مرجعًا</translation>
    </message>
    <message>
        <source>What it says is filled in below. Nothing is looked up online.</source>
        <translation>ما يقوله يُملأ أدناه. لا يُبحث عن شيء على الإنترنت.</translation>
    </message>
    <message>
        <source>What it does to the claim</source>
        <translation>أثره في الادعاء</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>About this source</source>
        <translation>عن هذا المصدر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet or publisher</source>
        <translation>جهة النشر أو الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>الموضع فيه</translation>
    </message>
    <message>
        <source>p. 4, para. 6, 12:30</source>
        <translation>p. 4, para. 6, 12:30</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من أعدّه</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Link to a kept copy</source>
        <translation>رابط نسخة محفوظة</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Where I found it</source>
        <translation>أين وجدته</translation>
    </message>
    <message>
        <source>Its own words</source>
        <translation>كلماته نفسها</translation>
    </message>
    <message>
        <source>Where its news comes from</source>
        <translation>من أين يأتي خبره</translation>
    </message>
    <message>
        <source>Is it independent?</source>
        <translation>هل هو مستقل؟</translation>
    </message>
    <message>
        <source>It has nothing to win or lose if the claim is believed.</source>
        <translation>لا يربح ولا يخسر شيئًا إن صُدِّق الادعاء.</translation>
    </message>
    <message>
        <source>Does it have several sources?</source>
        <translation>هل له عدة مصادر؟</translation>
    </message>
    <message>
        <source>More than one, and not all from the same place.</source>
        <translation>أكثر من واحد، وليست كلها من مكان واحد.</translation>
    </message>
    <message>
        <source>Does it show evidence?</source>
        <translation>هل يعرض أدلة؟</translation>
    </message>
    <message>
        <source>Documents, records, or what somebody saw, not only words.</source>
        <translation>وثائق أو سجلات أو ما رآه أحد، لا كلمات فقط.</translation>
    </message>
    <message>
        <source>Is it in a position to know?</source>
        <translation>هل هو في موقع يعرف منه؟</translation>
    </message>
    <message>
        <source>By training, by work, or because it was there.</source>
        <translation>بالتعلّم أو بالعمل أو لأنه كان هناك.</translation>
    </message>
    <message>
        <source>Does it give names?</source>
        <translation>هل يذكر أسماء؟</translation>
    </message>
    <message>
        <source>One could go and ask the people it goes by.</source>
        <translation>يمكن أن نذهب ونسأل من يستند إليهم.</translation>
    </message>
    <message>
        <source>Its own reporting</source>
        <translation>تقرير من عنده</translation>
    </message>
    <message>
        <source>Same as {item}</source>
        <translation>كما في {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 answered</source>
        <translation>
            <numerusform>لم يُجب عن شيء من 5</numerusform>
            <numerusform>أُجيب عن واحد من 5</numerusform>
            <numerusform>أُجيب عن اثنين من 5</numerusform>
            <numerusform>أُجيب عن %n من 5</numerusform>
            <numerusform>أُجيب عن %n من 5</numerusform>
            <numerusform>أُجيب عن %n من 5</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used} من {most} حرفًا</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>articles with notes</source>
        <translation>مقالات مع ملاحظات</translation>
    </message>
    <message>
        <source>Lateral Reader</source>
        <translation>Lateral Reader</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظ باسم «{name}».</translation>
    </message>
    <message>
        <source>Articles whose marks could not be made: {n}.</source>
        <translation>مقالات تعذّر إعداد علاماتها: {n}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي شكل</translation>
    </message>
    <message>
        <source>leave it empty to stay without a name</source>
        <translation>اتركه فارغًا لتبقى بلا اسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>حفظ باسم …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Your name in the file</source>
        <translation>اسمك في الملف</translation>
    </message>
    <message>
        <source>All articles ({n})</source>
        <translation>كل المقالات ({n})</translation>
    </message>
    <message>
        <source>All articles with notes ({n})</source>
        <translation>كل المقالات ذات الملاحظات ({n})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Looking for marks: {title}</source>
        <translation>البحث عن العلامات: {title}</translation>
    </message>
    <message>
        <source>Making the file …</source>
        <translation>جارٍ إنشاء الملف …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقف. لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>ExportWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Feedback to students</source>
        <translation>تعليقات للطلاب</translation>
    </message>
    <message>
        <source>About which article</source>
        <translation>عن أي مقال</translation>
    </message>
    <message>
        <source>On the whole work</source>
        <translation>على العمل كله</translation>
    </message>
    <message>
        <source>On “{title}”</source>
        <translation>عن «{title}»</translation>
    </message>
    <message>
        <source>Words to everybody</source>
        <translation>كلمات للجميع</translation>
    </message>
    <message>
        <source>Words to this student</source>
        <translation>كلمات لهذا الطالب</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Show each student their own marks beside the key</source>
        <translation>عرض علامات كل طالب بجانب المفتاح</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else.</source>
        <translation>يحصل كل طالب على صفحة للقراءة وملف للبرنامج: فيهما كلماتك، ولا شيء عن غيره.</translation>
    </message>
    <message>
        <source>Each student gets a page to read and a file for the program: your words, and nothing about anybody else. Without the teacher’s edition of the set there is no key to show.</source>
        <translation>يحصل كل طالب على صفحة للقراءة وملف للبرنامج: فيهما كلماتك، ولا شيء عن غيره. من دون نسخة المعلّم لا مفتاح يُعرض.</translation>
    </message>
    <message>
        <source>Save into a folder …</source>
        <translation>حفظ في مجلد …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Words to {name}</source>
        <translation>كلمات إلى {name}</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Choose the set …</source>
        <translation>اختيار المجموعة …</translation>
    </message>
    <message>
        <source>Files and what became of them</source>
        <translation>الملفات وما صار بها</translation>
    </message>
    <message>
        <source>Name this person …</source>
        <translation>تسمية هذا الشخص …</translation>
    </message>
    <message>
        <source>See what the class marked</source>
        <translation>عرض ما علّمه الصف</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>المجلد: {path}</translation>
    </message>
    <message>
        <source>Choose another set …</source>
        <translation>اختيار مجموعة أخرى …</translation>
    </message>
    <message>
        <source>The set of these hand-ins is not at hand, so only what somebody marked is known of its articles. Choose its file to see all sentences, its questions and its key.</source>
        <translation>مجموعة هذه التسليمات غير متاحة، فلا يُعرف من مقالاتها إلا ما وُضعت عليه علامات. اختر ملفها لترى كل الجمل وأسئلتها ومفتاحها.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the student edition, without the key.</source>
        <translation>المجموعة: «{title}»، الإصدار {version}، نسخة الطلاب، بلا مفتاح.</translation>
    </message>
    <message>
        <source>Set: “{title}”, version {version}, the teacher’s edition with its key.</source>
        <translation>المجموعة: «{title}»، الإصدار {version}، نسخة المعلّم مع مفتاحها.</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>ما يلزم فعله</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Pages to read beside the hand-ins</source>
        <translation>صفحات تُقرأ مع التسليمات</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>هذا المجلد فارغ.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What to list</source>
        <translation>ما يُدرج</translation>
    </message>
    <message>
        <source>All sentences</source>
        <translation>كل الجمل</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>Where you disagree</source>
        <translation>ما لا توافق عليه</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>الأقل يقينًا أولًا</translation>
    </message>
    <message>
        <source>Sentences and marks</source>
        <translation>الجمل والعلامات</translation>
    </message>
    <message>
        <source>You have marked nothing here. Select words in the article to mark them.</source>
        <translation>لم تضع علامة هنا. حدِّد كلمات في المقال لتعليمها.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>لا علامات بعد.</translation>
    </message>
    <message>
        <source>Nothing yet. Marks that you answer with “Disagree” or “Not sure” stand here, and words that you marked where the program has no such mark.</source>
        <translation>لا شيء بعد. هنا العلامات التي تجيب عنها بـ«لا أوافق» أو «لست متأكدًا»، والكلمات التي علّمتها ولا علامة مماثلة لها من البرنامج.</translation>
    </message>
    <message>
        <source>No such mark in this article.</source>
        <translation>لا علامة كهذه في هذا المقال.</translation>
    </message>
    <message>
        <source>No such sentence in this article.</source>
        <translation>لا جملة كهذه في هذا المقال.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Advanced figures</source>
        <translation>أرقام متقدمة</translation>
    </message>
    <message>
        <source>All readers together beside the key.</source>
        <translation>كل القراء معًا بجانب المفتاح.</translation>
    </message>
    <message>
        <source>Hide advanced figures</source>
        <translation>إخفاء الأرقام المتقدمة</translation>
    </message>
</context>
<context>
    <name>GlossarySection</name>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>إضافة كلمة</translation>
    </message>
    <message>
        <source>Words that students may not know, with what they mean. They find the list in the tab “Set”, beside every article. Three to eight are enough: a long list is read by nobody.</source>
        <translation>كلمات قد لا يعرفها الطلاب، مع معناها. يجدون القائمة في لسان «المجموعة» بجانب كل مقال. من ثلاث إلى ثماني كلمات تكفي: القائمة الطويلة لا يقرؤها أحد.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناها</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>صيغ أخرى</translation>
    </message>
    <message>
        <source>With commas: berths, berthing</source>
        <translation>بفواصل: berths, berthing</translation>
    </message>
    <message>
        <source>It stands in no article. Other forms of the word may.</source>
        <translation>لا ترد في أي مقال. قد ترد صيغ أخرى منها.</translation>
    </message>
    <message>
        <source>Under which the word is looked for in the articles.</source>
        <translation>الصيغ التي يُبحث بها عن الكلمة في المقالات.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين ترد</translation>
    </message>
    <message>
        <source>No meaning yet</source>
        <translation>بلا معنى بعد</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>{count} × in “{title}”</source>
        <translation>{count} × في «{title}»</translation>
    </message>
    <message>
        <source>new word</source>
        <translation>كلمة جديدة</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>ترتيب الكلمات</translation>
    </message>
    <message>
        <source>removed word</source>
        <translation>كلمة محذوفة</translation>
    </message>
    <message>
        <source>word</source>
        <translation>كلمة</translation>
    </message>
    <message>
        <source>meaning of a word</source>
        <translation>معنى كلمة</translation>
    </message>
    <message>
        <source>forms of a word</source>
        <translation>صيغ كلمة</translation>
    </message>
</context>
<context>
    <name>HandInDesk</name>
    <message>
        <source>Nobody has said whose work this is.</source>
        <translation>لم يقل أحد لمن هذا العمل.</translation>
    </message>
    <message>
        <source>This is the work of {name}.</source>
        <translation>هذا عمل {name}.</translation>
    </message>
    <message>
        <source>This is the work of a guest.</source>
        <translation>هذا عمل ضيف.</translation>
    </message>
    <message>
        <source>This is the work of {name} now.</source>
        <translation>هذا عمل {name} الآن.</translation>
    </message>
    <message>
        <source>Handed in as “{name}”. You can go on working and hand in again.</source>
        <translation>سُلّم باسم «{name}». يمكنك متابعة العمل والتسليم مرة أخرى.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>This PC is cleared: no set, no work and no name is left in the program.</source>
        <translation>أُفرغ هذا الحاسوب: لم يبق في البرنامج مجموعة ولا عمل ولا اسم.</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>اختيار مجلد آخر …</translation>
    </message>
    <message>
        <source>This is what your teacher gets:</source>
        <translation>هذا ما يصل إلى معلّمك:</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>Still without an answer: {questions}. You can hand in all the same, and again later.</source>
        <translation>بلا إجابة بعد: {questions}. يمكنك التسليم مع ذلك، والتسليم مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Two files are written into “{folder}”: one for your teacher, and a copy that you can read.</source>
        <translation>يُكتب ملفان في «{folder}»: واحد لمعلّمك، ونسخة تستطيع قراءتها.</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>How many of the class marked each sentence</source>
        <translation>كم من الصف علّموا كل جملة</translation>
    </message>
    <message>
        <source>Sentence {n}: {marked}</source>
        <translation>الجملة {n}: {marked}</translation>
    </message>
    <message numerus="yes">
        <source>{marked} of %n sentences were marked by somebody.</source>
        <translation>
            <numerusform>{marked} من %n جملة علّمها أحد.</numerusform>
            <numerusform>{marked} من جملة واحدة علّمها أحد.</numerusform>
            <numerusform>{marked} من جملتين علّمها أحد.</numerusform>
            <numerusform>{marked} من %n جمل علّمها أحد.</numerusform>
            <numerusform>{marked} من %n جملة علّمها أحد.</numerusform>
            <numerusform>{marked} من %n جملة علّمها أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the class marked</source>
        <translation>ما علّمه الصف</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>Reading “{name}” …</source>
        <translation>جارٍ قراءة «{name}» …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>From “{name}”: {n} added.</source>
        <translation>من «{name}»: أُضيف {n}.</translation>
    </message>
    <message>
        <source>Replaced: {n}.</source>
        <translation>استُبدل: {n}.</translation>
    </message>
    <message>
        <source>Left as you have them: {n}.</source>
        <translation>تُرك كما هو عندك: {n}.</translation>
    </message>
    <message>
        <source>Left out, because their articles are not here: {n}.</source>
        <translation>تُرك لأن مقالاته ليست هنا: {n}.</translation>
    </message>
    <message>
        <source>A backup from before is on the page of the notes file.</source>
        <translation>في صفحة ملف الملاحظات نسخة احتياطية مما كان قبل ذلك.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما عندي</translation>
    </message>
    <message>
        <source>Take those of the file</source>
        <translation>أخذ ما في الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A backup of your notes is made first.</source>
        <translation>تُنشأ أولًا نسخة احتياطية من ملاحظاتك.</translation>
    </message>
    <message>
        <source>Where the file differs from what you have:</source>
        <translation>حيث يختلف الملف عما عندك:</translation>
    </message>
    <message>
        <source>Add {added} and replace {replaced}</source>
        <translation>إضافة {added} واستبدال {replaced}</translation>
    </message>
    <message>
        <source>Add {added}</source>
        <translation>إضافة {added}</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل لأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل لأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>حذف (Delete)</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>Place {number} of {count}</source>
        <translation>الموضع {number} من {count}</translation>
    </message>
    <message>
        <source>Removed. Undo brings it back.</source>
        <translation>حُذف. التراجع يعيده.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خلل داخل البرنامج.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>To be marked as</source>
        <translation>يُعلَّم بأنه</translation>
    </message>
    <message>
        <source>Arguable: counts neither way</source>
        <translation>قابل للنقاش: لا يُحسب له ولا عليه</translation>
    </message>
    <message>
        <source>As good as that</source>
        <translation>بالجودة نفسها</translation>
    </message>
    <message>
        <source>Why? For you and for feedback.</source>
        <translation>لماذا؟ لك وللتعليقات.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Take out of the key</source>
        <translation>إخراج من المفتاح</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Note on the key</source>
        <translation>ملاحظة على المفتاح</translation>
    </message>
    <message>
        <source>What has a key</source>
        <translation>ما له مفتاح</translation>
    </message>
    <message>
        <source>What you look for in the work of students. It is in the teacher’s edition only, and shows you later where students and key agree. The note is for you and your colleagues; Markdown.</source>
        <translation>ما تبحث عنه في عمل الطلاب. هو في نسخة المعلّم فقط، ويبيّن لك لاحقًا أين يتفق الطلاب والمفتاح. الملاحظة لك ولزملائك؛ Markdown.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What has a key, and what has none</source>
        <translation>ما له مفتاح وما ليس له</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>There is no article and no prompt in the set yet; a key belongs to one of them.</source>
        <translation>لا مقال ولا مهمة في المجموعة بعد، والمفتاح يخص أحدهما.</translation>
    </message>
    <message>
        <source>A set can do without a key. Enter or a click leads to where each part is written.</source>
        <translation>يمكن أن تكون المجموعة بلا مفتاح. مفتاح Enter أو النقر يقود إلى موضع كتابة كل جزء.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%n passages to mark</source>
        <translation>
            <numerusform>لا مقاطع للتعليم</numerusform>
            <numerusform>مقطع واحد للتعليم</numerusform>
            <numerusform>مقطعان للتعليم</numerusform>
            <numerusform>%n مقاطع للتعليم</numerusform>
            <numerusform>%n مقطعًا للتعليم</numerusform>
            <numerusform>%n مقطع للتعليم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mark, as the key says</source>
        <translation>لا شيء يُعلَّم، كما يقول المفتاح</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
    <message>
        <source>Needs no key</source>
        <translation>لا يحتاج إلى مفتاح</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a key</source>
        <translation>له مفتاح</translation>
    </message>
    <message>
        <source>{words}, arguable</source>
        <translation>{words}، قابل للنقاش</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>note on the key</source>
        <translation>ملاحظة على المفتاح</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Add another …</source>
        <translation>إضافة آخر …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>LanguageDialog</name>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>It is used from the next start of the program. Articles stay as they are.</source>
        <translation>تُستخدم من التشغيل القادم للبرنامج. تبقى المقالات كما هي.</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>الخطوة {number} من {count}: {name}</translation>
    </message>
    <message>
        <source>The marks of the set are shown.</source>
        <translation>ظهرت علامات المجموعة.</translation>
    </message>
    <message>
        <source>Select words in the article first.</source>
        <translation>حدِّد كلمات في المقال أولًا.</translation>
    </message>
    <message>
        <source>Taken: {words}</source>
        <translation>أُخذ: {words}</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n steps</source>
        <translation>
            <numerusform>{done} من %n خطوة</numerusform>
            <numerusform>{done} من خطوة واحدة</numerusform>
            <numerusform>{done} من خطوتين</numerusform>
            <numerusform>{done} من %n خطوات</numerusform>
            <numerusform>{done} من %n خطوة</numerusform>
            <numerusform>{done} من %n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved on this computer. Nothing leaves it until you hand in a file.</source>
        <translation>محفوظ على هذا الحاسوب. لا يخرج منه شيء حتى تسلّم ملفًا.</translation>
    </message>
    <message>
        <source>Handed in {time}, to “{folder}”. You can hand in again; the last one counts.</source>
        <translation>سُلّم {time} إلى «{folder}». يمكنك التسليم مرة أخرى، والأخير هو المحسوب.</translation>
    </message>
    <message>
        <source>I looked: show the marks of the set</source>
        <translation>نظرتُ: إظهار علامات المجموعة</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>إظهار علامات المجموعة</translation>
    </message>
    <message>
        <source>Go on: {step}</source>
        <translation>متابعة: {step}</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>تسليم …</translation>
    </message>
    <message>
        <source>Go on to the next article</source>
        <translation>الانتقال إلى المقال التالي</translation>
    </message>
</context>
<context>
    <name>LibraryDesk</name>
    <message>
        <source>This article was already in the library.</source>
        <translation>كان هذا المقال في المكتبة من قبل.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>لا نص في الحافظة. انسخ مقالًا أولًا.</translation>
    </message>
    <message>
        <source>A link cannot be opened: the program has no network. Copy the text and paste it.</source>
        <translation>لا يمكن فتح رابط: البرنامج بلا شبكة. انسخ النص وألصقه.</translation>
    </message>
    <message>
        <source>This is only a web address, and the program does not fetch pages. Open the page in a browser, copy the article’s text there, and paste that.</source>
        <translation>هذا عنوان ويب فقط، والبرنامج لا يجلب الصفحات. افتح الصفحة في متصفح، وانسخ نص المقال منها، وألصقه.</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays.</source>
        <translation>ما كتبته لم يُحفظ، لذا يبقى هذا المقال.</translation>
    </message>
    <message>
        <source>remove from the library</source>
        <translation>الحذف من المكتبة</translation>
    </message>
    <message>
        <source>{title} was removed from the library. Its notes are kept.</source>
        <translation>أُزيل {title} من المكتبة. ملاحظاته محفوظة.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles were removed from the library. Their notes are kept.</source>
        <translation>
            <numerusform>لم تُزل مقالات.</numerusform>
            <numerusform>أُزيل مقال واحد من المكتبة. ملاحظاته محفوظة.</numerusform>
            <numerusform>أُزيل مقالان من المكتبة. ملاحظاتهما محفوظة.</numerusform>
            <numerusform>أُزيلت %Ln مقالات من المكتبة. ملاحظاتها محفوظة.</numerusform>
            <numerusform>أُزيل %Ln مقالًا من المكتبة. ملاحظاتها محفوظة.</numerusform>
            <numerusform>أُزيل %Ln مقال من المكتبة. ملاحظاتها محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>الإزالة من المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln from the library</source>
        <translation>
            <numerusform>لا شيء للإزالة من المكتبة</numerusform>
            <numerusform>إزالة مقال واحد من المكتبة</numerusform>
            <numerusform>إزالة المقالين من المكتبة</numerusform>
            <numerusform>إزالة المقالات الـ%Ln من المكتبة</numerusform>
            <numerusform>إزالة المقالات الـ%Ln من المكتبة</numerusform>
            <numerusform>إزالة المقالات الـ%Ln من المكتبة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Open, drop or paste a text</source>
        <translation>فتح نص أو لصقه</translation>
    </message>
    <message>
        <source>My articles</source>
        <translation>مقالاتي</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>{group}, %n articles, {state}</source>
        <translation>
            <numerusform>{group}، لا مقالات، {state}</numerusform>
            <numerusform>{group}، مقال واحد، {state}</numerusform>
            <numerusform>{group}، مقالان، {state}</numerusform>
            <numerusform>{group}، %n مقالات، {state}</numerusform>
            <numerusform>{group}، %n مقالًا، {state}</numerusform>
            <numerusform>{group}، %n مقال، {state}</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ملصق</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>لا شيء للتحقق</numerusform>
            <numerusform>1 للتحقق</numerusform>
            <numerusform>2 للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
            <numerusform>%n للتحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>لم يُتحقق من شيء</numerusform>
            <numerusform>تم التحقق من 1</numerusform>
            <numerusform>تم التحقق من 2</numerusform>
            <numerusform>تم التحقق من %n</numerusform>
            <numerusform>تم التحقق من %n</numerusform>
            <numerusform>تم التحقق من %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>لا شيء للوضع</numerusform>
            <numerusform>1 بلا موضع</numerusform>
            <numerusform>2 بلا موضع</numerusform>
            <numerusform>%n بلا موضع</numerusform>
            <numerusform>%n بلا موضع</numerusform>
            <numerusform>%n بلا موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>One statement, such as who owns it</source>
        <translation>قول واحد، مثل من يملكها</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No citation yet: where is this taken from?</source>
        <translation>لا مرجع بعد: من أين أُخذ هذا؟</translation>
    </message>
</context>
<context>
    <name>LookUpList</name>
    <message>
        <source>To look up later</source>
        <translation>للبحث لاحقًا</translation>
    </message>
    <message>
        <source>Nothing to look up. A note comes here when its status is “Look up later”.</source>
        <translation>لا شيء للبحث. تأتي الملاحظة إلى هنا حين تكون حالتها «للبحث لاحقًا».</translation>
    </message>
    <message>
        <source>Click a question to open its note.</source>
        <translation>انقر سؤالًا لفتح ملاحظته.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>LostMarks</name>
    <message>
        <source>Your marks that were not found for sure</source>
        <translation>علاماتك التي لم يُعثر عليها بيقين</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Notes file …</source>
        <translation>ملف الملاحظات …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الرصد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Opened: {title}</source>
        <translation>فُتح: {title}</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this was not done.</source>
        <translation>ما كتبته لم يُحفظ، لذا لم يُنفَّذ هذا.</translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Why? One line is enough.</source>
        <translation>لماذا؟ سطر واحد يكفي.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} من {count} هنا</translation>
    </message>
    <message>
        <source>Ask:</source>
        <translation>السؤال:</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>لماذا قد يكون هذا مقبولًا: {reason}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>علامتك</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>الكلمات المحددة</translation>
    </message>
</context>
<context>
    <name>MarkDesk</name>
    <message>
        <source>Shown in the article: {words}</source>
        <translation>معروض في المقال: {words}</translation>
    </message>
</context>
<context>
    <name>MarkdownField</name>
    <message>
        <source>Preview: {name}</source>
        <translation>معاينة: {name}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>MarksHelp</name>
    <message>
        <source>What do these marks mean?</source>
        <translation>ماذا تعني هذه العلامات؟</translation>
    </message>
    <message>
        <source>A mark shows where a statement comes from and what to ask next. It never says whether the statement is right.</source>
        <translation>تبيّن العلامة من أين يأتي القول وماذا نسأل بعده. وهي لا تقول أبدًا هل القول صحيح.</translation>
    </message>
    <message>
        <source>How often the marks are wrong</source>
        <translation>كم تخطئ العلامات</translation>
    </message>
    <message>
        <source>“We will rebuild”</source>
        <translation>“We will rebuild”</translation>
    </message>
    <message>
        <source>Q · Attributed: somebody says, thinks or found this. A solid line under what is said.</source>
        <translation>منسوب (Q): أحد يقول هذا أو يظنه أو وجده. خط متصل تحت ما قيل.</translation>
    </message>
    <message>
        <source>the harbour master</source>
        <translation>the harbour master</translation>
    </message>
    <message>
        <source>A double line under who says it.</source>
        <translation>خط مزدوج تحت القائل.</translation>
    </message>
    <message>
        <source>according to</source>
        <translation>according to</translation>
    </message>
    <message>
        <source>A dashed line under the words of saying.</source>
        <translation>خط متقطع تحت ألفاظ الإسناد.</translation>
    </message>
    <message>
        <source>reportedly</source>
        <translation>reportedly</translation>
    </message>
    <message>
        <source>H · Uncertain: the words make a statement cautious, rough or second-hand, or keep it at a distance. A wavy line. Caution is no fault: careful reporting is full of it.</source>
        <translation>غير مؤكد (H): تجعل الكلمات القول حذرًا أو تقريبيًا أو منقولًا، أو تُبقيه على مسافة. خط متموج. الحذر ليس عيبًا: التقارير المتأنية مليئة به.</translation>
    </message>
    <message>
        <source>Forty houses burned</source>
        <translation>Forty houses burned</translation>
    </message>
    <message>
        <source>U · No source named: the article states this in its own voice, it could be checked, and the sentence does not show where it comes from. A dotted line. In the New York Times more than a third of the sentences are like this.</source>
        <translation>بلا مصدر مذكور (U): يقول المقال هذا بصوته، ويمكن التحقق منه، ولا تبيّن الجملة من أين يأتي. خط منقّط. في New York Times أكثر من ثلث الجمل هكذا.</translation>
    </message>
    <message>
        <source>“</source>
        <translation>“</translation>
    </message>
    <message>
        <source>A box around a quotation mark whose partner is missing: where the quotation ends is open.</source>
        <translation>إطار حول علامة اقتباس ينقصها نظيرها: لا يُعرف أين ينتهي الاقتباس.</translation>
    </message>
    <message>
        <source>the third this spring</source>
        <translation>the third this spring</translation>
    </message>
    <message>
        <source>Your own marks have their line over the words, between brackets, and their letter in a filled box; M is a highlight of yours. Select words to make one.</source>
        <translation>علاماتك خطها فوق الكلمات، بين قوسين، وحرفها في مربع ممتلئ؛ وM تظليل منك. حدِّد كلمات لتضع علامة.</translation>
    </message>
    <message>
        <source>No mark does not mean checked. The list under Findings gives a state for every sentence of the body, marked or not.</source>
        <translation>غياب العلامة لا يعني أنه جرى التحقق. القائمة في «الرصد» تعطي حالة لكل جملة في المتن، بعلامة أو بدونها.</translation>
    </message>
    <message>
        <source>Parts of a page that are not the article itself, such as related links, captions, comments and notices, are folded to one line. Nothing is ever taken away: {key} shows them.</source>
        <translation>أجزاء الصفحة التي ليست من المقال نفسه، كالروابط والتعليقات على الصور وتعليقات القراء والإشعارات، مطوية في سطر واحد. لا يُزال شيء أبدًا: {key} يعرضها.</translation>
    </message>
    <message>
        <source>The program makes mistakes. If you disagree with a mark, say so on its card: your answer is kept with the article.</source>
        <translation>البرنامج يخطئ. إن كنت لا توافق على علامة فقل ذلك في بطاقتها: تُحفظ إجابتك مع المقال.</translation>
    </message>
    <message>
        <source>Often enough that no mark should be taken on trust. Beside the marks of people, on texts they had marked:</source>
        <translation>بقدر يكفي لئلا تُقبل أي علامة دون نظر. بالمقارنة بعلامات أشخاص، على نصوص علّموها:</translation>
    </message>
    <message>
        <source>Attributed: of 100 statements that the program ties to a source, {right} are tied as people tied them; of 100 that people tied to a source, it misses {missed}. Of the words themselves that somebody said or thought it finds {found} in 100.</source>
        <translation>منسوب: من كل 100 قول يربطه البرنامج بمصدر، {right} مربوطة كما ربطها الناس؛ ومن كل 100 قول ربطه الناس بمصدر، يفوته {missed}. ومن كلمات ما قاله أحد أو ظنه يجد {found} من كل 100.</translation>
    </message>
    <message>
        <source>Two people who marked the same articles agree on {agreed} of 100 such statements: where a statement comes from is not always one answer.</source>
        <translation>شخصان علّما المقالات نفسها يتفقان على {agreed} من كل 100 قول كهذا: ليس لسؤال «من أين يأتي القول» جواب واحد دائمًا.</translation>
    </message>
    <message>
        <source>Uncertain: of 100 words that the program marks, people saw caution in {right}; of 100 cautious words it misses {missed}. This was measured on encyclopedia articles.</source>
        <translation>غير مؤكد: من كل 100 كلمة يعلّمها البرنامج، رأى الناس حذرًا في {right}؛ ومن كل 100 كلمة حذرة يفوته {missed}. قيس هذا على مقالات موسوعية.</translation>
    </message>
    <message>
        <source>No source named: of 100 such sentences it misses {missed}. This was measured on two articles only, which were at hand when the rules were written, so expect more mistakes in yours.</source>
        <translation>بلا مصدر مذكور: من كل 100 جملة كهذه يفوته {missed}. قيس هذا على مقالين فقط كانا متاحين عند كتابة القواعد، فتوقّع أخطاء أكثر في مقالاتك.</translation>
    </message>
    <message>
        <source>What goes wrong most: plans, wishes and feelings told as facts; sentences in which two people speak; statements that go on into the next paragraph. The texts were in English, most of them American news: expect more mistakes elsewhere.</source>
        <translation>أكثر ما يخطئ: الخطط والأمنيات والمشاعر المروية كحقائق؛ والجمل التي يتكلم فيها اثنان؛ والأقوال التي تمتد إلى الفقرة التالية. كانت النصوص بالإنجليزية، وأكثرها أخبار أمريكية: توقّع أخطاء أكثر في غيرها.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Who is behind it?</source>
        <translation>من يقف وراءه؟</translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <translation>ما الدليل؟</translation>
    </message>
    <message>
        <source>What do other sources say?</source>
        <translation>ماذا تقول مصادر أخرى؟</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Choose a mark with {key} or select words first; the note will be about them.</source>
        <translation>اختر علامة بالمفتاح {key} أو حدِّد كلمات أولًا؛ تكون الملاحظة عنها.</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>About the whole article</source>
        <translation>عن المقال كله</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}</source>
        <translation>الفقرة {number}: {words}</translation>
    </message>
    <message>
        <source>This note was changed in another window too. Both are kept: what you typed here is now a second note.</source>
        <translation>تغيّرت هذه الملاحظة في نافذة أخرى أيضًا. حُفظت كلتاهما: ما كتبته هنا صار ملاحظة ثانية.</translation>
    </message>
    <message>
        <source>This note is not here any more. What you typed is kept in a new note.</source>
        <translation>لم تعد هذه الملاحظة هنا. حُفظ ما كتبته في ملاحظة جديدة.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What I did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>What exactly does it say?</source>
        <translation>ماذا يقول بالضبط؟</translation>
    </message>
    <message>
        <source>What kind of claim it is</source>
        <translation>نوع الادعاء</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>How much I believe it</source>
        <translation>كم أصدّقه</translation>
    </message>
    <message>
        <source>Before checking</source>
        <translation>قبل التحقق</translation>
    </message>
    <message>
        <source>After checking</source>
        <translation>بعد التحقق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>What I found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>About the claim, as far as the evidence goes.</source>
        <translation>عن الادعاء، بقدر ما تصل الأدلة.</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good result: it says honestly how far checking can go, and others can go on from there.</source>
        <translation>«لم أستطع التحقق من هذا هنا» نتيجة جيدة: تقول بصدق إلى أي حد يصل التحقق، ويمكن لغيرك أن يكمل من هناك.</translation>
    </message>
    <message>
        <source>Why, in a line or two</source>
        <translation>لماذا، في سطر أو سطرين</translation>
    </message>
    <message>
        <source>How sure I am</source>
        <translation>كم أنا متأكد</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>للبحث لاحقًا</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين أبحث</translation>
    </message>
    <message>
        <source>What do I want to find out?</source>
        <translation>ماذا أريد أن أعرف؟</translation>
    </message>
    <message>
        <source>a library, an archive, a person, a site</source>
        <translation>مكتبة أو أرشيف أو شخص أو موقع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>short words, with commas between them</source>
        <translation>كلمات قصيرة، بينها فواصل</translation>
    </message>
    <message>
        <source>{count}. Items whose news comes from one another count once.</source>
        <translation>{count}. العناصر التي يأتي خبر أحدها من الآخر تُعدّ واحدًا.</translation>
    </message>
    <message>
        <source>{number} before</source>
        <translation>{number} قبل</translation>
    </message>
    <message>
        <source>{number} after</source>
        <translation>{number} بعد</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>قبل {before}، بعد {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>بلا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%n أصول</numerusform>
            <numerusform>%n أصلًا</numerusform>
            <numerusform>%n أصل</numerusform>
        </translation>
    </message>
    <message>
        <source>{items}, {origins}</source>
        <translation>{items}، {origins}</translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message>
        <source>No longer found in the text</source>
        <translation>لم تعد موجودة في النص</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>لا نص بعد</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Choose a mark with {key} or a click, or select words. What you find out about them goes here.</source>
        <translation>اختر علامة بالمفتاح {key} أو بالنقر، أو حدِّد كلمات. ما تجده عنها يُكتب هنا.</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>ملاحظة تحقق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What did you find, and where?</source>
        <translation>ماذا وجدت، وأين؟</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>More about this check</source>
        <translation>المزيد عن هذا التحقق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Less about this check</source>
        <translation>أقل عن هذا التحقق</translation>
    </message>
    <message>
        <source>Incomplete: {what}</source>
        <translation>غير مكتمل: {what}</translation>
    </message>
    <message>
        <source>I could not check this here: a good result, it says how far checking can go.</source>
        <translation>لم أستطع التحقق من هذا هنا: نتيجة جيدة، تقول إلى أي حد يصل التحقق.</translation>
    </message>
    <message>
        <source>Other notes on this article</source>
        <translation>ملاحظات أخرى على هذا المقال</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>Preview of the note</source>
        <translation>معاينة الملاحظة</translation>
    </message>
</context>
<context>
    <name>Notebook</name>
    <message>
        <source>write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>change the note ({field})</source>
        <translation>تغيير الملاحظة ({field})</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>say where the note belongs</source>
        <translation>تحديد موضع الملاحظة</translation>
    </message>
    <message>
        <source>make it a note on the whole article</source>
        <translation>جعلها ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>bring back the note</source>
        <translation>استرجاع الملاحظة</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>لم تعد هذه الملاحظة موجودة.</translation>
    </message>
    <message>
        <source>This note went on into a newer version of the article, so it is changed there.</source>
        <translation>انتقلت هذه الملاحظة إلى نسخة أحدث من المقال، لذا تُغيَّر هناك.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>هذا المقال ليس في المكتبة، فلا تكون له ملاحظات ولا إجابات.</translation>
    </message>
</context>
<context>
    <name>NotesFileDesk</name>
    <message>
        <source>A checked copy was saved as “{name}”.</source>
        <translation>حُفظت نسخة مفحوصة باسم «{name}».</translation>
    </message>
</context>
<context>
    <name>NotesFileDialog</name>
    <message>
        <source>Notes file</source>
        <translation>ملف الملاحظات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made soon after the start.</source>
        <translation>لا نسخ احتياطية بعد. تُنشأ الأولى بعد التشغيل بقليل.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Save my work to …</source>
        <translation>حفظ عملي في …</translation>
    </message>
    <message>
        <source>Restore this backup …</source>
        <translation>استعادة هذه النسخة …</translation>
    </message>
    <message>
        <source>All that you write is in this one file on this computer, saved as you type. Each day on which the program runs, a backup is made beside it and checked.</source>
        <translation>كل ما تكتبه في هذا الملف الواحد على هذا الحاسوب، ويُحفظ وأنت تكتب. في كل يوم يعمل فيه البرنامج تُنشأ بجانبه نسخة احتياطية وتُفحص.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>being looked over …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>The path is on the clipboard.</source>
        <translation>المسار في الحافظة.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>Add an option</source>
        <translation>إضافة خيار</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>بالجودة نفسها</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>الخيار {number}</translation>
    </message>
    <message>
        <source>One of the best answers</source>
        <translation>من أفضل الإجابات</translation>
    </message>
    <message>
        <source>As good as the best answers</source>
        <translation>بجودة أفضل الإجابات</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>إزالة الخيار {number}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview of the marks</source>
        <translation>نظرة عامة على العلامات</translation>
    </message>
    <message>
        <source>Where the marks are. Click to go there.</source>
        <translation>أين العلامات. انقر للانتقال إليها.</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source</source>
        <translation>{q} منسوب، {h} غير مؤكد، {u} بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>{q} attributed, {h} uncertain, {u} without a named source, {own} of your own</source>
        <translation>{q} منسوب، {h} غير مؤكد، {u} بلا مصدر مذكور، {own} من علاماتك</translation>
    </message>
    <message>
        <source>Your own marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>Where the marks are</source>
        <translation>أين العلامات</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>غياب العلامة لا يعني أنه جرى التحقق.</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>بداية النص</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>نهاية النص</translation>
    </message>
</context>
<context>
    <name>OwnMarkBook</name>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have marks of yours.</source>
        <translation>هذا المقال ليس في المكتبة، فلا تكون لك فيه علامات.</translation>
    </message>
    <message>
        <source>mark the words</source>
        <translation>تعليم الكلمات</translation>
    </message>
    <message>
        <source>change the layer of your mark</source>
        <translation>تغيير طبقة علامتك</translation>
    </message>
    <message>
        <source>change the kind of your mark</source>
        <translation>تغيير نوع علامتك</translation>
    </message>
    <message>
        <source>change the reason of your mark</source>
        <translation>تغيير سبب علامتك</translation>
    </message>
    <message>
        <source>say where your mark belongs</source>
        <translation>تحديد موضع علامتك</translation>
    </message>
    <message>
        <source>delete your mark</source>
        <translation>حذف علامتك</translation>
    </message>
    <message>
        <source>This mark of yours went on into a newer version of the article, so it is changed there.</source>
        <translation>انتقلت علامتك هذه إلى نسخة أحدث من المقال، لذا تُغيَّر هناك.</translation>
    </message>
    <message>
        <source>This mark is not there any more.</source>
        <translation>لم تعد هذه العلامة موجودة.</translation>
    </message>
</context>
<context>
    <name>OwnMarkCard</name>
    <message>
        <source>What you marked the words as</source>
        <translation>بمَ علّمت الكلمات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Why did you mark this?</source>
        <translation>لماذا وضعت هذه العلامة؟</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>سببك</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>حذف علامتك</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>علامتك</translation>
    </message>
    <message>
        <source>Your mark · paragraph {number}</source>
        <translation>علامتك · الفقرة {number}</translation>
    </message>
    <message>
        <source>{number} of {count} here</source>
        <translation>{number} من {count} هنا</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>No kind chosen</source>
        <translation>لم يُختر نوع</translation>
    </message>
</context>
<context>
    <name>OwnMarkDesk</name>
    <message>
        <source>Selected: {words}</source>
        <translation>محدَّد: {words}</translation>
    </message>
    <message>
        <source>Your mark is deleted.</source>
        <translation>حُذفت علامتك.</translation>
    </message>
    <message>
        <source>Your mark: {words}</source>
        <translation>علامتك: {words}</translation>
    </message>
    <message>
        <source>This mark was changed in another window too. Both are kept: what you did here is now a second mark.</source>
        <translation>تغيّرت هذه العلامة في نافذة أخرى أيضًا. حُفظت كلتاهما: ما فعلته هنا صار علامة ثانية.</translation>
    </message>
    <message>
        <source>This mark is not here any more. What you typed is kept with a new mark.</source>
        <translation>لم تعد هذه العلامة هنا. حُفظ ما كتبته مع علامة جديدة.</translation>
    </message>
</context>
<context>
    <name>PackSection</name>
    <message>
        <source>Cards: who is behind it</source>
        <translation>البطاقات: من يقف وراءه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>تغطية أخرى</translation>
    </message>
    <message>
        <source>Card about an outlet, a person or a body</source>
        <translation>بطاقة عن جهة نشر أو شخص أو هيئة</translation>
    </message>
    <message>
        <source>Document: a record, a statement, data</source>
        <translation>وثيقة: سجل أو بيان أو بيانات</translation>
    </message>
    <message>
        <source>Other coverage: what others wrote about it</source>
        <translation>تغطية أخرى: ما كتبه آخرون عنه</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>حزمة المراجع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>In a room without a network, students check a claim with what you put here: cards that say who is behind an outlet, with a citation on every line; documents; and what others wrote about the same. One card for each article and one other text are a good beginning.</source>
        <translation>في صف بلا شبكة، يتحقق الطلاب من ادعاء بما تضعه هنا: بطاقات تقول من يقف وراء جهة النشر، ولكل سطر مرجع؛ ووثائق؛ وما كتبه آخرون عن الأمر نفسه. بطاقة لكل مقال ونص واحد آخر بداية جيدة.</translation>
    </message>
    <message>
        <source>Document without a title</source>
        <translation>وثيقة بلا عنوان</translation>
    </message>
    <message>
        <source>Card without a name</source>
        <translation>بطاقة بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%n lines without a citation</source>
        <translation>
            <numerusform>لا أسطر بلا مرجع</numerusform>
            <numerusform>سطر واحد بلا مرجع</numerusform>
            <numerusform>سطران بلا مرجع</numerusform>
            <numerusform>%n أسطر بلا مرجع</numerusform>
            <numerusform>%n سطرًا بلا مرجع</numerusform>
            <numerusform>%n سطر بلا مرجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>new item of the reference pack</source>
        <translation>عنصر جديد في حزمة المراجع</translation>
    </message>
    <message>
        <source>order of the reference pack</source>
        <translation>ترتيب حزمة المراجع</translation>
    </message>
    <message>
        <source>removed item of the reference pack</source>
        <translation>عنصر محذوف من حزمة المراجع</translation>
    </message>
    <message>
        <source>reference pack</source>
        <translation>حزمة المراجع</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ العودة إلى القراءة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Preview as student</source>
        <translation>معاينة كطالب</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>مجموعة بلا عنوان</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Published by</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>by</source>
        <translation>بقلم</translation>
    </message>
    <message>
        <source>last line:</source>
        <translation>السطر الأخير:</translation>
    </message>
    <message>
        <source>about the author:</source>
        <translation>عن الكاتب:</translation>
    </message>
    <message>
        <source>notice:</source>
        <translation>إشعار:</translation>
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
        <translation>أجزاء المجموعة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Reference pack</source>
        <translation>حزمة المراجع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>الفحص والتصدير</translation>
    </message>
</context>
<context>
    <name>PassagesForm</name>
    <message>
        <source>Words of the article</source>
        <translation>كلمات المقال</translation>
    </message>
    <message>
        <source>Paste words of the article</source>
        <translation>ألصق كلمات من المقال</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>المقاطع المطلوب إيجادها</translation>
    </message>
    <message>
        <source>Remove the passage {words}</source>
        <translation>إزالة المقطع {words}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>شخص واحد: جمعهما</translation>
    </message>
    <message>
        <source>They are different people</source>
        <translation>شخصان مختلفان</translation>
    </message>
    <message>
        <source>Join with …</source>
        <translation>جمع مع …</translation>
    </message>
    <message>
        <source>Name …</source>
        <translation>تسمية …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>People are told apart by the number of their profile and their name. Put right here who is who; the files stay as they are.</source>
        <translation>يُميَّز الأشخاص برقم ملفهم الشخصي واسمهم. صحّح هنا من هو من؛ تبقى الملفات كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>ربما الشخص نفسه</translation>
    </message>
    <message>
        <source>Without a name, so not used yet</source>
        <translation>بلا اسم، فلم تُستخدم بعد</translation>
    </message>
    <message>
        <source>Profile {number}</source>
        <translation>الملف الشخصي {number}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>One profile under several names: renamed, or two people at one computer.</source>
        <translation>ملف شخصي واحد بعدة أسماء: تغيّر الاسم، أو شخصان على حاسوب واحد.</translation>
    </message>
    <message>
        <source>The same name with several profiles: two computers, or two people.</source>
        <translation>الاسم نفسه بعدة ملفات شخصية: حاسوبان، أو شخصان.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>المقالات: {n}</translation>
    </message>
    <message>
        <source>marks: {n}</source>
        <translation>العلامات: {n}</translation>
    </message>
    <message>
        <source>changed afterwards: {n}</source>
        <translation>تغيّر بعدها: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>الملاحظات: {n}</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>الإجابات: {n}</translation>
    </message>
    <message>
        <source>hand-in: {n}</source>
        <translation>التسليم: {n}</translation>
    </message>
    <message>
        <source>Well-sourced texts</source>
        <translation>نصوص جيدة المصادر</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>نصوص أخرى</translation>
    </message>
</context>
<context>
    <name>PictureDesk</name>
    <message>
        <source>There is no picture yet: open an article, and wait for its marks.</source>
        <translation>لا صورة بعد: افتح مقالًا وانتظر علاماته.</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>حُفظت باسم «{name}».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>حفظ هذه الصورة …</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>نسخ هذه الصورة</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>معاينة الصورة</translation>
    </message>
    <message>
        <source>Save this picture …</source>
        <translation>حفظ هذه الصورة …</translation>
    </message>
    <message>
        <source>Copy this picture</source>
        <translation>نسخ هذه الصورة</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview as student: {title}</source>
        <translation>معاينة كطالب: {title}</translation>
    </message>
    <message>
        <source>This is what students see. Nothing that you do here is kept, and your own notes are not touched.</source>
        <translation>هذا ما يراه الطلاب. لا يُحفظ شيء مما تفعله هنا، ولا تُمس ملاحظاتك.</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>إغلاق المعاينة</translation>
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
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Article with marks and notes</source>
        <translation>المقال مع العلامات والملاحظات</translation>
    </message>
    <message>
        <source>Article with your notes only</source>
        <translation>المقال مع ملاحظاتك فقط</translation>
    </message>
    <message>
        <source>Blank worksheet for paper</source>
        <translation>ورقة عمل فارغة للطباعة</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lines of different shapes and numbers tell the marks apart without colour.</source>
        <translation>خطوط مختلفة الأشكال وأرقام تميّز العلامات دون ألوان.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The marks of this article are not there yet.</source>
        <translation>علامات هذا المقال ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Please answer this one.</source>
        <translation>أجب عن هذا من فضلك.</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>كم أنت متأكد؟</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>فتح «{title}»</translation>
    </message>
    <message>
        <source>Take the selected words</source>
        <translation>أخذ الكلمات المحددة</translation>
    </message>
    <message>
        <source>As “{layer}”</source>
        <translation>بأنه «{layer}»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>إزالة: {words}</translation>
    </message>
</context>
<context>
    <name>PromptForm</name>
    <message>
        <source>What is asked</source>
        <translation>السؤال المطروح</translation>
    </message>
    <message>
        <source>Markdown: **bold**, *italic*, lists</source>
        <translation>Markdown: **غامق**، *مائل*، قوائم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>More than one option may be chosen</source>
        <translation>يمكن اختيار أكثر من خيار</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>يُعلَّم بأنه</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>المقال الأول</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>المقال الثاني</translation>
    </message>
    <message>
        <source>Best answers</source>
        <translation>أفضل الإجابات</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>بالجودة نفسها</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Required: handing in without an answer is asked about</source>
        <translation>مطلوب: يُسأل الطالب إن سلّم دون إجابة</translation>
    </message>
    <message>
        <source>Students mark it as</source>
        <translation>يعلّمه الطلاب بأنه</translation>
    </message>
    <message>
        <source>Options. The ticks are part of the key: students get the words only.</source>
        <translation>الخيارات. علامات الاختيار من المفتاح: لا يحصل الطلاب إلا على الكلمات.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Only in the teacher’s edition. Students never get it.</source>
        <translation>في نسخة المعلّم فقط. لا يحصل عليه الطلاب أبدًا.</translation>
    </message>
    <message>
        <source>Best answers, one a line</source>
        <translation>أفضل الإجابات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Read the article, and mark in its own key</source>
        <translation>يُقرأ المقال ويُعلَّم في مفتاحه</translation>
    </message>
    <message>
        <source>Good answers differ; then none is counted as wrong</source>
        <translation>تختلف الإجابات الجيدة؛ فلا تُحسب أي منها خطأ</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>المجموعة كلها</translation>
    </message>
</context>
<context>
    <name>PromptsSection</name>
    <message>
        <source>Prompts</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>A prompt asks students for something: words, a choice, passages of an article, how sure they are, or a comparison. Two or three are enough for a lesson. Add one at the left; what you look for goes into the same form and never into the student edition.</source>
        <translation>تطلب المهمة من الطلاب شيئًا: كلمات، أو اختيارًا، أو مقاطع من مقال، أو كم هم متأكدون، أو مقارنة. اثنتان أو ثلاث تكفي لدرس. أضف واحدة من الجانب؛ وما تبحث عنه يُكتب في النموذج نفسه ولا يدخل أبدًا نسخة الطلاب.</translation>
    </message>
    <message>
        <source>Nothing asked yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
    <message>
        <source>{number}. {words}</source>
        <translation>{number}. {words}</translation>
    </message>
    <message>
        <source>new prompt</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>order of prompts</source>
        <translation>ترتيب المهام</translation>
    </message>
    <message>
        <source>removed prompt</source>
        <translation>مهمة محذوفة</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>These files could not be read; the log says why.</source>
        <translation>تعذّرت قراءة هذه الملفات؛ السجل يقول السبب.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Font, size and colours</source>
        <translation>الخط والحجم والألوان</translation>
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
        <translation>{value} حرفًا</translation>
    </message>
    <message>
        <source>Show paragraph numbers</source>
        <translation>عرض أرقام الفقرات</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Space between letters</source>
        <translation>المسافة بين الحروف</translation>
    </message>
    <message>
        <source>Space between words</source>
        <translation>المسافة بين الكلمات</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>المسافة بين الفقرات</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>عرض السطر</translation>
    </message>
    <message>
        <source>Line focus</source>
        <translation>تركيز السطر</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Line focus and ruler follow the pointer, and the keys Up and Down.</source>
        <translation>يتبع تركيز السطر والمسطرة المؤشر ومفتاحي السهمين إلى أعلى وأسفل.</translation>
    </message>
</context>
<context>
    <name>ReferenceDesk</name>
    <message>
        <source>References: choose one, read it, select words, and take them as evidence.</source>
        <translation>المراجع: اختر مرجعًا واقرأه وحدِّد كلمات وخذها دليلًا.</translation>
    </message>
    <message>
        <source>Taken as evidence: {title}</source>
        <translation>أُخذ دليلًا: {title}</translation>
    </message>
</context>
<context>
    <name>ReferenceList</name>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Only those with these words</source>
        <translation>ما فيه هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Only references with these words</source>
        <translation>المراجع التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>No reference has these words.</source>
        <translation>لا مرجع فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>ReferencePane</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the references</source>
        <translation>إغلاق المراجع</translation>
    </message>
    <message>
        <source>Select words, then take them into your note, or drag them there.</source>
        <translation>حدِّد كلمات ثم خذها إلى ملاحظتك أو اسحبها إليها.</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>أخذ الكلمات دليلًا</translation>
    </message>
    <message>
        <source>Take the source</source>
        <translation>أخذ المصدر</translation>
    </message>
    <message>
        <source>No references</source>
        <translation>لا مراجع</translation>
    </message>
    <message>
        <source>This set has no reference pack.</source>
        <translation>ليس لهذه المجموعة حزمة مراجع.</translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>هذا صحيح</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Marks looked at</source>
        <translation>علامات نُظر فيها</translation>
    </message>
    <message>
        <source>Which marks to list</source>
        <translation>أي العلامات تُدرج</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>كل الطبقات</translation>
    </message>
    <message>
        <source>Marks, the least certain first</source>
        <translation>العلامات، الأقل يقينًا أولًا</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>لم يُنظر فيها</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>نُظر فيها</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>الأقل يقينًا أولًا</translation>
    </message>
    <message>
        <source>{next} next · {before} before · {text} through the text</source>
        <translation>التالي {next} · السابق {before} · عبر النص {text}</translation>
    </message>
    <message>
        <source>{done} of {count} looked at</source>
        <translation>نُظر في {done} من {count}</translation>
    </message>
    <message>
        <source>There is no mark to list here.</source>
        <translation>لا علامة تُدرج هنا.</translation>
    </message>
</context>
<context>
    <name>Saves</name>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>نوع العلامة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the open article</source>
        <translation>في المقال المفتوح</translation>
    </message>
    <message>
        <source>In the article chosen before</source>
        <translation>في المقال المختار من قبل</translation>
    </message>
    <message>
        <source>In “{name}”</source>
        <translation>في «{name}»</translation>
    </message>
    <message>
        <source>In my articles</source>
        <translation>في مقالاتي</translation>
    </message>
    <message>
        <source>Any author</source>
        <translation>أي كاتب</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Whatever was found out</source>
        <translation>أي خلاصة</translation>
    </message>
    <message>
        <source>On any mark or none</source>
        <translation>على أي علامة أو بلا علامة</translation>
    </message>
    <message>
        <source>On “{mark}”</source>
        <translation>على «{mark}»</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Words in notes and articles</source>
        <translation>كلمات في الملاحظات والمقالات</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type a word, or words in quotation marks for those that stand together.</source>
        <translation>اكتب كلمة، أو كلمات بين علامتي اقتباس إن كانت متجاورة.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>لا نتيجة لـ«{words}».</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>أفضل ملاحظة</numerusform>
            <numerusform>أفضل ملاحظتين</numerusform>
            <numerusform>أفضل %n ملاحظات</numerusform>
            <numerusform>أفضل %n ملاحظة</numerusform>
            <numerusform>أفضل %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>أفضل مقال</numerusform>
            <numerusform>أفضل مقالين</numerusform>
            <numerusform>أفضل %n مقالات</numerusform>
            <numerusform>أفضل %n مقالًا</numerusform>
            <numerusform>أفضل %n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected words</source>
        <translation>ما يُفعل بالكلمات المحددة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences and how many marked them</source>
        <translation>الجمل وعدد من علّمها</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{name}”</source>
        <translation>جارٍ فتح «{name}»</translation>
    </message>
    <message>
        <source>Opening the pasted text</source>
        <translation>جارٍ فتح النص الملصق</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
    <message>
        <source>Finding the words of your notes again</source>
        <translation>جارٍ العثور على كلمات ملاحظاتك</translation>
    </message>
    <message>
        <source>What you typed is not saved, so this article stays open.</source>
        <translation>ما كتبته لم يُحفظ، لذا يبقى هذا المقال مفتوحًا.</translation>
    </message>
    <message>
        <source>Looking for marks</source>
        <translation>البحث عن العلامات</translation>
    </message>
    <message>
        <source>The marks of this article could not be made. Its text and your notes are here.</source>
        <translation>تعذّر إعداد علامات هذا المقال. نصه وملاحظاتك هنا.</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>إدخاله في المقال</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>إخراجه من المقال</translation>
    </message>
    <message>
        <source>answer the mark</source>
        <translation>الإجابة عن العلامة</translation>
    </message>
    <message>
        <source>This article is not in the library, so it cannot have notes and answers.</source>
        <translation>هذا المقال ليس في المكتبة، فلا تكون له ملاحظات ولا إجابات.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
</context>
<context>
    <name>SetPanel</name>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>No lesson set is open. Open a file that ends in .lesson with {key}, or drop it here.</source>
        <translation>لا مجموعة دروس مفتوحة. افتح ملفًا امتداده .lesson بالمفتاح {key}، أو أسقطه هنا.</translation>
    </message>
    <message>
        <source>Teacher’s edition: marks are shown from the start.</source>
        <translation>نسخة المعلّم: تظهر العلامات من البداية.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
    <message>
        <source>Questions about the whole set</source>
        <translation>أسئلة عن المجموعة كلها</translation>
    </message>
    <message>
        <source>About this set</source>
        <translation>عن هذه المجموعة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>تسليم …</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes.</source>
        <translation>
            <numerusform>أقل من دقيقة.</numerusform>
            <numerusform>نحو دقيقة.</numerusform>
            <numerusform>نحو دقيقتين.</numerusform>
            <numerusform>نحو %n دقائق.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
            <numerusform>نحو %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>By {author}.</source>
        <translation>إعداد {author}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n articles finished</source>
        <translation>
            <numerusform>اكتمل {done} من %n مقال</numerusform>
            <numerusform>اكتمل {done} من مقال واحد</numerusform>
            <numerusform>اكتمل {done} من مقالين</numerusform>
            <numerusform>اكتمل {done} من %n مقالات</numerusform>
            <numerusform>اكتمل {done} من %n مقالًا</numerusform>
            <numerusform>اكتمل {done} من %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the set is</source>
        <translation>التقدم في المجموعة</translation>
    </message>
</context>
<context>
    <name>SetSection</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المعدّ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Teacher’s note</source>
        <translation>ملاحظة المعلّم</translation>
    </message>
    <message>
        <source>title of the set</source>
        <translation>عنوان المجموعة</translation>
    </message>
    <message>
        <source>author of the set</source>
        <translation>معدّ المجموعة</translation>
    </message>
    <message>
        <source>summary of the set</source>
        <translation>ملخص المجموعة</translation>
    </message>
    <message>
        <source>language of the set</source>
        <translation>لغة المجموعة</translation>
    </message>
    <message>
        <source>minutes of the set</source>
        <translation>دقائق المجموعة</translation>
    </message>
    <message>
        <source>rights of the set</source>
        <translation>حقوق المجموعة</translation>
    </message>
    <message>
        <source>teacher’s note on the set</source>
        <translation>ملاحظة المعلّم على المجموعة</translation>
    </message>
    <message>
        <source>About the set</source>
        <translation>عن المجموعة</translation>
    </message>
    <message>
        <source>Students see the title, the author, the summary and the rights when they open the set.</source>
        <translation>يرى الطلاب العنوان والمعدّ والملخص والحقوق عند فتح المجموعة.</translation>
    </message>
    <message>
        <source>What the set is about. Markdown: **bold**, *italic*, lists.</source>
        <translation>موضوع المجموعة. Markdown: **غامق**، *مائل*، قوائم.</translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation>لغة المقالات</translation>
    </message>
    <message>
        <source>Who may use the set, and how. Each article has a rights note of its own.</source>
        <translation>من يجوز له استخدام المجموعة، وكيف. لكل مقال بيان حقوق خاص به.</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>In the teacher’s edition only; students never get it. Markdown.</source>
        <translation>في نسخة المعلّم فقط؛ لا يحصل عليها الطلاب أبدًا. Markdown.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>The articles take {minutes} together.</source>
        <translation>تستغرق المقالات معًا {minutes}.</translation>
    </message>
</context>
<context>
    <name>ShapeCard</name>
    <message>
        <source>Select words in the article, by mouse or with Shift and the arrow keys.</source>
        <translation>حدِّد كلمات في المقال، بالفأرة أو بـ Shift ومفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Whole sentence ({key})</source>
        <translation>الجملة كلها ({key})</translation>
    </message>
    <message>
        <source>Students should mark this ({key})</source>
        <translation>على الطلاب وضع علامة هنا ({key})</translation>
    </message>
    <message>
        <source>Part of the article ({key})</source>
        <translation>جزء من المقال ({key})</translation>
    </message>
    <message>
        <source>Not part of the article ({key})</source>
        <translation>ليس جزءًا من المقال ({key})</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Take the selection</source>
        <translation>أخذ المحدَّد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Mark the selected words as</source>
        <translation>تعليم الكلمات المحددة بأنها</translation>
    </message>
    <message>
        <source>The mark in hand</source>
        <translation>العلامة المختارة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>The word of saying</source>
        <translation>لفظ الإسناد</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources of the article</source>
        <translation>مصادر المقال</translation>
    </message>
    <message numerus="yes">
        <source>%n sources, {unnamed} of them without a name. Choose one to walk through what it said.</source>
        <translation>
            <numerusform>لا مصادر، {unnamed} منها بلا اسم.</numerusform>
            <numerusform>مصدر واحد، {unnamed} منها بلا اسم. اختره لتتبّع ما قاله.</numerusform>
            <numerusform>مصدران، {unnamed} منها بلا اسم. اختر أحدهما لتتبّع ما قاله.</numerusform>
            <numerusform>%n مصادر، {unnamed} منها بلا اسم. اختر أحدها لتتبّع ما قاله.</numerusform>
            <numerusform>%n مصدرًا، {unnamed} منها بلا اسم. اختر أحدها لتتبّع ما قاله.</numerusform>
            <numerusform>%n مصدر، {unnamed} منها بلا اسم. اختر أحدها لتتبّع ما قاله.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources are left for you to find.</source>
        <translation>تُركت المصادر لتجدها بنفسك.</translation>
    </message>
    <message>
        <source>No source is named in this article.</source>
        <translation>لا مصدر مذكور في هذا المقال.</translation>
    </message>
    <message>
        <source>No marks yet.</source>
        <translation>لا علامات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>لا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Who speaks in the article, and how often</source>
        <translation>من يتكلم في المقال، وكم مرة</translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>There is no voice on this computer that could read aloud.</source>
        <translation>لا صوت على هذا الحاسوب يقرأ جهرًا.</translation>
    </message>
    <message>
        <source>The article was read to its end.</source>
        <translation>قُرئ المقال إلى آخره.</translation>
    </message>
    <message>
        <source>The voice “{name}” could not read aloud. Help › Check this PC says what is there.</source>
        <translation>لم يستطع الصوت «{name}» القراءة. «مساعدة › فحص هذا الحاسوب» يبيّن المتاح.</translation>
    </message>
    <message>
        <source>Speed of reading aloud: {rate}</source>
        <translation>سرعة القراءة: {rate}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder …</source>
        <translation>اختيار المجلد …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>حذف كل بيانات الطلاب …</translation>
    </message>
    <message>
        <source>Collect responses</source>
        <translation>جمع الردود</translation>
    </message>
    <message>
        <source>Choose the folder into which the class handed in: on a stick, on a share, or downloaded. Folders and zip files inside it are looked into. Nothing in it is changed.</source>
        <translation>اختر المجلد الذي سلّم فيه الصف: على ذاكرة USB أو مجلد مشترك أو بعد تنزيله. يُنظر في ما بداخله من مجلدات وملفات zip. لا يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>تُنسخ التسليمات المستخدمة إلى هذا الحاسوب، فيمكن إعادة ذواكر USB.</translation>
    </message>
    <message>
        <source>Nothing yet. Hand-ins that are used are copied to this computer, so that sticks can go back.</source>
        <translation>لا شيء بعد. تُنسخ التسليمات المستخدمة إلى هذا الحاسوب، فيمكن إعادة ذواكر USB.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n files</source>
        <translation>
            <numerusform>{done} من %n ملف</numerusform>
            <numerusform>{done} من ملف واحد</numerusform>
            <numerusform>{done} من ملفين</numerusform>
            <numerusform>{done} من %n ملفات</numerusform>
            <numerusform>{done} من %n ملفًا</numerusform>
            <numerusform>{done} من %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Sentences of the article</source>
        <translation>جمل المقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Which sentences name a source</source>
        <translation>أي الجمل تذكر مصدرًا</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>غياب العلامة لا يعني أنه جرى التحقق.</translation>
    </message>
    <message>
        <source>This counts sentences. The switch “No source named” counts marks, and at first only the strongest of them are shown; {key} shows the weaker ones too.</source>
        <translation>هنا عدد الجمل. والزر «بلا مصدر مذكور» يعدّ العلامات، ولا يظهر في البداية إلا أقواها؛ {key} يُظهر الأضعف أيضًا.</translation>
    </message>
    <message>
        <source>Marks are hidden. Press {key} to show them.</source>
        <translation>العلامات مخفية. اضغط {key} لإظهارها.</translation>
    </message>
    <message numerus="yes">
        <source>%n name a source</source>
        <translation>
            <numerusform>لا شيء يذكر مصدرًا</numerusform>
            <numerusform>1 يذكر مصدرًا</numerusform>
            <numerusform>2 تذكران مصدرًا</numerusform>
            <numerusform>%n تذكر مصدرًا</numerusform>
            <numerusform>%n تذكر مصدرًا</numerusform>
            <numerusform>%n تذكر مصدرًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source without a name</source>
        <translation>
            <numerusform>لا مصدر بلا اسم</numerusform>
            <numerusform>1 بمصدر بلا اسم</numerusform>
            <numerusform>2 بمصدر بلا اسم</numerusform>
            <numerusform>%n بمصدر بلا اسم</numerusform>
            <numerusform>%n بمصدر بلا اسم</numerusform>
            <numerusform>%n بمصدر بلا اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a source for part of it</source>
        <translation>
            <numerusform>لا مصدر لجزء</numerusform>
            <numerusform>1 بمصدر لجزء منها</numerusform>
            <numerusform>2 بمصدر لجزء منها</numerusform>
            <numerusform>%n بمصدر لجزء منها</numerusform>
            <numerusform>%n بمصدر لجزء منها</numerusform>
            <numerusform>%n بمصدر لجزء منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no source</source>
        <translation>
            <numerusform>0 بلا مصدر</numerusform>
            <numerusform>1 بلا مصدر</numerusform>
            <numerusform>2 بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nothing to check</source>
        <translation>
            <numerusform>0 دون ما يُتحقق منه</numerusform>
            <numerusform>1 دون ما يُتحقق منه</numerusform>
            <numerusform>2 دون ما يُتحقق منه</numerusform>
            <numerusform>%n دون ما يُتحقق منه</numerusform>
            <numerusform>%n دون ما يُتحقق منه</numerusform>
            <numerusform>%n دون ما يُتحقق منه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body sentences:</source>
        <translation>
            <numerusform>لا جمل في المتن:</numerusform>
            <numerusform>جملة واحدة في المتن:</numerusform>
            <numerusform>جملتان في المتن:</numerusform>
            <numerusform>%n جمل في المتن:</numerusform>
            <numerusform>%n جملة في المتن:</numerusform>
            <numerusform>%n جملة في المتن:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>after the marks are shown</source>
        <translation>بعد إظهار العلامات</translation>
    </message>
    <message>
        <source>Step {number}: {name}</source>
        <translation>الخطوة {number}: {name}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>I believe it</source>
        <translation>أصدّقه</translation>
    </message>
    <message>
        <source>Write a note on a claim</source>
        <translation>كتابة ملاحظة على ادعاء</translation>
    </message>
    <message>
        <source>Open the references</source>
        <translation>فتح المراجع</translation>
    </message>
</context>
<context>
    <name>TakeOutDesk</name>
    <message>
        <source>“{title}” is out of the library.</source>
        <translation>خرج «{title}» من المكتبة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This text could not be read: reading it broke off.</source>
        <translation>تعذّرت قراءة هذا النص: انقطعت قراءته.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>طالت قراءة هذا الملف كثيرًا فأُوقفت.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>‹ Collect</source>
        <translation>‹ الجمع</translation>
    </message>
    <message>
        <source>Collect from another folder</source>
        <translation>جمع من مجلد آخر</translation>
    </message>
    <message>
        <source>Order of the sentences</source>
        <translation>ترتيب الجمل</translation>
    </message>
    <message>
        <source>Names off</source>
        <translation>إخفاء الأسماء</translation>
    </message>
    <message>
        <source>No names; groups under five are hidden</source>
        <translation>بلا أسماء؛ الفئات الأقل من خمسة مخفية</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>عرض على الحائط</translation>
    </message>
    <message>
        <source>Names off and larger type, for the wall ({key})</source>
        <translation>إخفاء الأسماء وخط أكبر، للعرض على الحائط ({key})</translation>
    </message>
    <message>
        <source>The article before</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>The next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Page to read and to print (HTML) …</source>
        <translation>صفحة للقراءة والطباعة (HTML) …</translation>
    </message>
    <message>
        <source>Table (CSV) …</source>
        <translation>جدول (CSV) …</translation>
    </message>
    <message>
        <source>For other programs (JSON) …</source>
        <translation>لبرامج أخرى (JSON) …</translation>
    </message>
    <message>
        <source>Feedback to students …</source>
        <translation>تعليقات للطلاب …</translation>
    </message>
    <message>
        <source>Delete all student data …</source>
        <translation>حذف كل بيانات الطلاب …</translation>
    </message>
    <message>
        <source>Recent articles</source>
        <translation>مقالات أخيرة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Skip</source>
        <translation>تخطّي</translation>
    </message>
    <message>
        <source>Marks show where a statement comes from: blue for what somebody said, yellow for cautious words, a dotted line where no source is named. They never say whether it is right.</source>
        <translation>تبيّن العلامات من أين يأتي القول: الأزرق لما قاله أحد، والأصفر للكلمات الحذرة، وخط منقّط حيث لا مصدر مذكور. وهي لا تقول أبدًا هل هو صحيح.</translation>
    </message>
    <message>
        <source>Press {key} to go from mark to mark. On the right you read why it is there and what to ask next; agree or disagree with it.</source>
        <translation>اضغط {key} للانتقال من علامة إلى علامة. في اللوحة الجانبية تقرأ لماذا هي هناك وماذا تسأل بعدها؛ قل هل توافق عليها أم لا.</translation>
    </message>
    <message>
        <source>Press {key} to write a note about a mark or about words you selected. It is saved as you type, in a file on this computer only.</source>
        <translation>اضغط {key} لكتابة ملاحظة على علامة أو على كلمات حدّدتها. تُحفظ وأنت تكتب، في ملف على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>بدء القراءة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Deleted notes</source>
        <translation>الملاحظات المحذوفة</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>A deleted note stays here for %n days.</source>
        <translation>
            <numerusform>لا تبقى الملاحظة المحذوفة هنا.</numerusform>
            <numerusform>تبقى الملاحظة المحذوفة هنا يومًا واحدًا.</numerusform>
            <numerusform>تبقى الملاحظة المحذوفة هنا يومين.</numerusform>
            <numerusform>تبقى الملاحظة المحذوفة هنا %n أيام.</numerusform>
            <numerusform>تبقى الملاحظة المحذوفة هنا %n يومًا.</numerusform>
            <numerusform>تبقى الملاحظة المحذوفة هنا %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing here. A note that you delete stays here for %n days.</source>
        <translation>
            <numerusform>لا شيء هنا. لا تبقى الملاحظة التي تحذفها هنا.</numerusform>
            <numerusform>لا شيء هنا. تبقى الملاحظة التي تحذفها هنا يومًا واحدًا.</numerusform>
            <numerusform>لا شيء هنا. تبقى الملاحظة التي تحذفها هنا يومين.</numerusform>
            <numerusform>لا شيء هنا. تبقى الملاحظة التي تحذفها هنا %n أيام.</numerusform>
            <numerusform>لا شيء هنا. تبقى الملاحظة التي تحذفها هنا %n يومًا.</numerusform>
            <numerusform>لا شيء هنا. تبقى الملاحظة التي تحذفها هنا %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم تبق أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionDesk</name>
    <message>
        <source>The same article, in a new version. The one before has {what}.</source>
        <translation>المقال نفسه في نسخة جديدة. في السابقة {what}.</translation>
    </message>
    <message>
        <source>take the notes along</source>
        <translation>نقل الملاحظات</translation>
    </message>
    <message>
        <source>What you typed is not saved, so the notes stay here.</source>
        <translation>ما كتبته لم يُحفظ، لذا تبقى الملاحظات هنا.</translation>
    </message>
    <message>
        <source>One of the two articles is not in the library, so nothing was moved.</source>
        <translation>أحد المقالين ليس في المكتبة، فلم يُنقل شيء.</translation>
    </message>
    <message>
        <source>keep two articles</source>
        <translation>إبقاء مقالين</translation>
    </message>
</context>
<context>
    <name>VersionNotice</name>
    <message>
        <source>Take the notes along</source>
        <translation>نقل الملاحظات</translation>
    </message>
    <message>
        <source>Keep as two articles</source>
        <translation>إبقاؤهما مقالين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>For example: Kim, or 17</source>
        <translation>مثلًا: سمر، أو 17</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>اسمك أو رقمك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on as a guest</source>
        <translation>المتابعة كضيف</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>إفراغ هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Your teacher sees this when you hand in. There is no password. It stays on this computer until you hand in a file.</source>
        <translation>يرى معلّمك هذا عندما تسلّم. لا كلمة مرور. يبقى على هذا الحاسوب حتى تسلّم ملفًا.</translation>
    </message>
    <message>
        <source>A guest hands in without a name.</source>
        <translation>الضيف يسلّم بلا اسم.</translation>
    </message>
    <message>
        <source>Does somebody else work here now?</source>
        <translation>هل يعمل هنا شخص آخر الآن؟</translation>
    </message>
    <message>
        <source>Your work is put away, and is back when you choose your name.</source>
        <translation>يُحفظ عملك جانبًا، ويعود عندما تختار اسمك.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>WorkshopDesk</name>
    <message>
        <source>Prepare a lesson set</source>
        <translation>إعداد مجموعة دروس</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>تمت الإعادة: {what}</translation>
    </message>
    <message>
        <source>{problem} Nothing is lost as long as this stays open.</source>
        <translation>{problem} لا يضيع شيء ما دام هذا مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>WorkshopStart</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>‹ Back to reading</source>
        <translation>‹ العودة إلى القراءة</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Open the file of a set …</source>
        <translation>فتح ملف مجموعة …</translation>
    </message>
    <message>
        <source>Open a lesson folder …</source>
        <translation>فتح مجلد درس …</translation>
    </message>
    <message>
        <source>Begin with the sample set</source>
        <translation>البدء بمجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Drafts on this computer</source>
        <translation>المسودات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>No drafts yet. What you prepare is saved here as you write.</source>
        <translation>لا مسودات بعد. ما تعدّه يُحفظ هنا وأنت تكتب.</translation>
    </message>
    <message>
        <source>Prepare a lesson set</source>
        <translation>إعداد مجموعة دروس</translation>
    </message>
    <message>
        <source>Choose articles, look at the marks that are least certain, ask your questions, and give the set out on a stick. With fifteen minutes: take a collection, look at ten marks, export.</source>
        <translation>اختر مقالات، وانظر في العلامات الأقل يقينًا، واطرح أسئلتك، ووزّع المجموعة على ذاكرة USB. في خمس عشرة دقيقة: خذ مجموعة مقالات، وانظر في عشر علامات، وصدِّر.</translation>
    </message>
    <message numerus="yes">
        <source>From the %n articles of {title}</source>
        <translation>
            <numerusform>لا مقالات في {title}</numerusform>
            <numerusform>من مقال {title}</numerusform>
            <numerusform>من مقالي {title}</numerusform>
            <numerusform>من %n مقالات في {title}</numerusform>
            <numerusform>من %n مقالًا في {title}</numerusform>
            <numerusform>من %n مقال في {title}</numerusform>
        </translation>
    </message>
    <message>
        <source>From the article that is open</source>
        <translation>من المقال المفتوح</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
    <message>
        <source>Set without a title</source>
        <translation>مجموعة بلا عنوان</translation>
    </message>
    <message>
        <source>delete a draft</source>
        <translation>حذف مسودة</translation>
    </message>
    <message>
        <source>{title} was deleted.</source>
        <translation>حُذف {title}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاعه</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Open what was copied</source>
        <translation>فتح المنسوخ</translation>
    </message>
    <message>
        <source>Open only the copied text</source>
        <translation>فتح النص المنسوخ فقط</translation>
    </message>
    <message>
        <source>Open the sample set</source>
        <translation>فتح مجموعة الأمثلة</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save or copy a picture …</source>
        <translation>حفظ صورة أو نسخها …</translation>
    </message>
    <message>
        <source>Import notes …</source>
        <translation>استيراد ملاحظات …</translation>
    </message>
    <message>
        <source>Collect responses …</source>
        <translation>جمع الردود …</translation>
    </message>
    <message>
        <source>Notes file …</source>
        <translation>ملف الملاحظات …</translation>
    </message>
    <message>
        <source>Remove this article from the library</source>
        <translation>إزالة هذا المقال من المكتبة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>نسخ الكلمات المحددة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>كتابة ملاحظة على المقال كله</translation>
    </message>
    <message>
        <source>More or less about this check</source>
        <translation>أكثر أو أقل عن هذا التحقق</translation>
    </message>
    <message>
        <source>This is part of the article</source>
        <translation>هذا جزء من المقال</translation>
    </message>
    <message>
        <source>This is not part of the article</source>
        <translation>هذا ليس جزءًا من المقال</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>للبحث لاحقًا</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>الملاحظات المحذوفة</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>بحث في النص</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>Agree with the mark</source>
        <translation>الموافقة على العلامة</translation>
    </message>
    <message>
        <source>Disagree with the mark</source>
        <translation>عدم الموافقة على العلامة</translation>
    </message>
    <message>
        <source>Not sure about the mark</source>
        <translation>عدم التأكد من العلامة</translation>
    </message>
    <message>
        <source>Mark as “Attributed”</source>
        <translation>تعليم بأنه «منسوب»</translation>
    </message>
    <message>
        <source>Mark as “Uncertain”</source>
        <translation>تعليم بأنه «غير مؤكد»</translation>
    </message>
    <message>
        <source>Mark as “No source named”</source>
        <translation>تعليم بأنه «بلا مصدر مذكور»</translation>
    </message>
    <message>
        <source>Mark as “My highlight”</source>
        <translation>تعليم بأنه «تظليلي»</translation>
    </message>
    <message>
        <source>Widen the selection to the sentence</source>
        <translation>توسيع التحديد إلى الجملة</translation>
    </message>
    <message>
        <source>Delete your mark</source>
        <translation>حذف علامتك</translation>
    </message>
    <message>
        <source>Show “Attributed”</source>
        <translation>إظهار «منسوب»</translation>
    </message>
    <message>
        <source>Show “Uncertain”</source>
        <translation>إظهار «غير مؤكد»</translation>
    </message>
    <message>
        <source>Show “No source named”</source>
        <translation>إظهار «بلا مصدر مذكور»</translation>
    </message>
    <message>
        <source>Also show weaker “No source named” marks</source>
        <translation>إظهار علامات «بلا مصدر مذكور» الأضعف أيضًا</translation>
    </message>
    <message>
        <source>Show your own marks</source>
        <translation>إظهار علاماتك</translation>
    </message>
    <message>
        <source>Hide all marks</source>
        <translation>إخفاء كل العلامات</translation>
    </message>
    <message>
        <source>Go on to the next step</source>
        <translation>الانتقال إلى الخطوة التالية</translation>
    </message>
    <message>
        <source>Show the marks of the set</source>
        <translation>إظهار علامات المجموعة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Take the words as evidence</source>
        <translation>أخذ الكلمات دليلًا</translation>
    </message>
    <message>
        <source>Hand in …</source>
        <translation>تسليم …</translation>
    </message>
    <message>
        <source>Your name or number …</source>
        <translation>اسمك أو رقمك …</translation>
    </message>
    <message>
        <source>Take this set out of the library …</source>
        <translation>إزالة هذه المجموعة من المكتبة …</translation>
    </message>
    <message>
        <source>Clear this PC …</source>
        <translation>إفراغ هذا الحاسوب …</translation>
    </message>
    <message>
        <source>Prepare a lesson set …</source>
        <translation>إعداد مجموعة دروس …</translation>
    </message>
    <message>
        <source>Move the article up</source>
        <translation>نقل المقال لأعلى</translation>
    </message>
    <message>
        <source>Move the article down</source>
        <translation>نقل المقال لأسفل</translation>
    </message>
    <message>
        <source>Accept the mark of the set</source>
        <translation>قبول علامة المجموعة</translation>
    </message>
    <message>
        <source>Reject the mark of the set</source>
        <translation>رفض علامة المجموعة</translation>
    </message>
    <message>
        <source>Change the kind of the mark</source>
        <translation>تغيير نوع العلامة</translation>
    </message>
    <message>
        <source>Leave the mark open</source>
        <translation>ترك العلامة مفتوحة</translation>
    </message>
    <message>
        <source>Students should mark this</source>
        <translation>على الطلاب وضع علامة هنا</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation>عرض المكتبة</translation>
    </message>
    <message>
        <source>Show notes, findings and sources</source>
        <translation>عرض الملاحظات والرصد والمصادر</translation>
    </message>
    <message>
        <source>Show what was left out of the body</source>
        <translation>عرض ما استُبعد من المتن</translation>
    </message>
    <message>
        <source>Wrong letters: choose the encoding</source>
        <translation>حروف خاطئة: اختيار الترميز</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الرصد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Font, size and colours</source>
        <translation>الخط والحجم والألوان</translation>
    </message>
    <message>
        <source>Language of the interface …</source>
        <translation>لغة الواجهة …</translation>
    </message>
    <message>
        <source>Read aloud or pause</source>
        <translation>قراءة جهرية أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>End reading aloud</source>
        <translation>إنهاء القراءة الجهرية</translation>
    </message>
    <message>
        <source>Read aloud faster</source>
        <translation>قراءة أسرع</translation>
    </message>
    <message>
        <source>Read aloud more slowly</source>
        <translation>قراءة أبطأ</translation>
    </message>
    <message>
        <source>What do these marks mean?</source>
        <translation>ماذا تعني هذه العلامات؟</translation>
    </message>
    <message>
        <source>Help on this panel</source>
        <translation>مساعدة عن هذه اللوحة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>عرض الجولة مرة أخرى</translation>
    </message>
    <message>
        <source>Check this PC</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>About Lateral Reader</source>
        <translation>حول Lateral Reader</translation>
    </message>
    <message>
        <source>Project: names off and larger type</source>
        <translation>عرض على الحائط: بلا أسماء وبخط أكبر</translation>
    </message>
    <message>
        <source>Undo what was put right about people</source>
        <translation>تراجع عن تصحيح الأشخاص</translation>
    </message>
    <message>
        <source>Stop reading, or end projecting</source>
        <translation>إيقاف القراءة أو إنهاء العرض</translation>
    </message>
    <message>
        <source>Close the class view</source>
        <translation>إغلاق عرض الصف</translation>
    </message>
</context>
<context>
    <name>adding</name>
    <message numerus="yes">
        <source>%Ln articles were added.</source>
        <translation>
            <numerusform>لم تُضف مقالات.</numerusform>
            <numerusform>أُضيف مقال واحد.</numerusform>
            <numerusform>أُضيف مقالان.</numerusform>
            <numerusform>أُضيفت %Ln مقالات.</numerusform>
            <numerusform>أُضيف %Ln مقالًا.</numerusform>
            <numerusform>أُضيف %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the library already.</source>
        <translation>
            <numerusform>لم يكن أي منها في المكتبة.</numerusform>
            <numerusform>كان واحد في المكتبة من قبل.</numerusform>
            <numerusform>كان اثنان في المكتبة من قبل.</numerusform>
            <numerusform>كانت %Ln في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be added.</source>
        <translation>
            <numerusform>أُضيفت كلها.</numerusform>
            <numerusform>تعذّرت إضافة واحد.</numerusform>
            <numerusform>تعذّرت إضافة اثنين.</numerusform>
            <numerusform>تعذّرت إضافة %Ln.</numerusform>
            <numerusform>تعذّرت إضافة %Ln.</numerusform>
            <numerusform>تعذّرت إضافة %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files are not articles.</source>
        <translation>
            <numerusform>لا ملفات أخرى.</numerusform>
            <numerusform>ملف واحد آخر ليس مقالًا.</numerusform>
            <numerusform>ملفان آخران ليسا مقالين.</numerusform>
            <numerusform>%Ln ملفات أخرى ليست مقالات.</numerusform>
            <numerusform>%Ln ملفًا آخر ليست مقالات.</numerusform>
            <numerusform>%Ln ملف آخر ليست مقالات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no article to add.</source>
        <translation>لم يوجد مقال للإضافة.</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>write a reason</source>
        <translation>كتابة سبب</translation>
    </message>
    <message>
        <source>write a question</source>
        <translation>كتابة سؤال</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>change the mark</source>
        <translation>تغيير العلامة</translation>
    </message>
    <message>
        <source>add a mark</source>
        <translation>إضافة علامة</translation>
    </message>
    <message>
        <source>delete the mark</source>
        <translation>حذف العلامة</translation>
    </message>
    <message>
        <source>put it into the article</source>
        <translation>إدخاله في المقال</translation>
    </message>
    <message>
        <source>leave it out of the article</source>
        <translation>إخراجه من المقال</translation>
    </message>
    <message>
        <source>leave the mark open</source>
        <translation>ترك العلامة مفتوحة</translation>
    </message>
    <message>
        <source>accept the mark</source>
        <translation>قبول العلامة</translation>
    </message>
    <message>
        <source>reject the mark</source>
        <translation>رفض العلامة</translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>Added by you</source>
        <translation>أضفتها أنت</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>علامات أضعف</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>البرنامج غير متأكد</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>متأكد</translation>
    </message>
</context>
<context>
    <name>class</name>
    <message>
        <source>The folder into which the class handed in</source>
        <translation>المجلد الذي سلّم فيه الصف</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>مجموعات الدروس</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>The set of these hand-ins</source>
        <translation>مجموعة هذه التسليمات</translation>
    </message>
    <message>
        <source>The folder for feedback files</source>
        <translation>مجلد ملفات التعليقات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What is this person called?</source>
        <translation>ما اسم هذا الشخص؟</translation>
    </message>
    <message>
        <source>“{name}” is the same person as:</source>
        <translation>هذا الشخص («{name}») هو نفسه:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Delete all student data that this program keeps? Nothing brings it back.</source>
        <translation>حذف كل بيانات الطلاب التي يحفظها هذا البرنامج؟ لا شيء يعيدها.</translation>
    </message>
    <message>
        <source>To be deleted: {held}</source>
        <translation>سيُحذف: {held}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Disagreement first</source>
        <translation>الاختلاف أولًا</translation>
    </message>
    <message>
        <source>Changed after the reveal first</source>
        <translation>ما تغيّر بعد الإظهار أولًا</translation>
    </message>
    <message>
        <source>Disagreed with the marks first</source>
        <translation>عدم الموافقة على العلامات أولًا</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>Where the class was of two minds</source>
        <translation>حيث انقسم الصف</translation>
    </message>
    <message>
        <source>Where nearly all agreed</source>
        <translation>حيث اتفق الجميع تقريبًا</translation>
    </message>
    <message>
        <source>What few or nobody marked</source>
        <translation>ما علّمه قليلون أو لا أحد</translation>
    </message>
    <message>
        <source>Marked by fewer than five</source>
        <translation>علّمه أقل من خمسة</translation>
    </message>
    <message>
        <source>Marked otherwise after the reveal</source>
        <translation>عُلّم بشكل آخر بعد الإظهار</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>تُرك كما كان</translation>
    </message>
    <message>
        <source>Where somebody disagreed with a mark of the set</source>
        <translation>حيث لم يوافق أحدهم على علامة من المجموعة</translation>
    </message>
    <message>
        <source>Where nobody did</source>
        <translation>حيث لم يعترض أحد</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>fewer than {few} of {readers} marked it</source>
        <translation>علّمه أقل من {few} من {readers}</translation>
    </message>
    <message numerus="yes">
        <source>%n of {readers} marked it</source>
        <translation>
            <numerusform>لم يعلّمه أحد من {readers}</numerusform>
            <numerusform>علّمه 1 من {readers}</numerusform>
            <numerusform>علّمه 2 من {readers}</numerusform>
            <numerusform>علّمه %n من {readers}</numerusform>
            <numerusform>علّمه %n من {readers}</numerusform>
            <numerusform>علّمه %n من {readers}</numerusform>
        </translation>
    </message>
    <message>
        <source>changed by {count}</source>
        <translation>غيّره {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed with a mark</source>
        <translation>
            <numerusform>لم يعترض أحد على علامة</numerusform>
            <numerusform>واحد لم يوافق على علامة</numerusform>
            <numerusform>اثنان لم يوافقا على علامة</numerusform>
            <numerusform>%n لم يوافقوا على علامة</numerusform>
            <numerusform>%n لم يوافقوا على علامة</numerusform>
            <numerusform>%n لم يوافقوا على علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>Key: {layers}</source>
        <translation>المفتاح: {layers}</translation>
    </message>
    <message>
        <source>Paragraph {n}</source>
        <translation>الفقرة {n}</translation>
    </message>
    <message>
        <source>before the reveal {before}</source>
        <translation>قبل الإظهار {before}</translation>
    </message>
    <message>
        <source>before the reveal {before}, after {after}</source>
        <translation>قبل الإظهار {before}، وبعده {after}</translation>
    </message>
    <message numerus="yes">
        <source>%n read it</source>
        <translation>
            <numerusform>لم يقرأه أحد</numerusform>
            <numerusform>قرأه واحد</numerusform>
            <numerusform>قرأه اثنان</numerusform>
            <numerusform>قرأه %n</numerusform>
            <numerusform>قرأه %n</numerusform>
            <numerusform>قرأه %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences changed</source>
        <translation>
            <numerusform>لم تتغيّر جمل</numerusform>
            <numerusform>تغيّرت جملة واحدة</numerusform>
            <numerusform>تغيّرت جملتان</numerusform>
            <numerusform>تغيّرت %n جمل</numerusform>
            <numerusform>تغيّرت %n جملة</numerusform>
            <numerusform>تغيّرت %n جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>for contrast</source>
        <translation>للمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Counted over the %n sentences that someone or the key marked; unmarked text is never agreement.</source>
        <translation>
            <numerusform>لا جمل علّمها أحد أو المفتاح؛ النص بلا علامة لا يُعدّ اتفاقًا أبدًا.</numerusform>
            <numerusform>الحساب على الجملة الوحيدة التي علّمها أحد أو المفتاح؛ النص بلا علامة لا يُعدّ اتفاقًا أبدًا.</numerusform>
            <numerusform>الحساب على الجملتين اللتين علّمهما أحد أو المفتاح؛ النص بلا علامة لا يُعدّ اتفاقًا أبدًا.</numerusform>
            <numerusform>الحساب على %n جمل علّمها أحد أو المفتاح؛ النص بلا علامة لا يُعدّ اتفاقًا أبدًا.</numerusform>
            <numerusform>الحساب على %n جملة علّمها أحد أو المفتاح؛ النص بلا علامة لا يُعدّ اتفاقًا أبدًا.</numerusform>
            <numerusform>الحساب على %n جملة علّمها أحد أو المفتاح؛ النص بلا علامة لا يُعدّ اتفاقًا أبدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All readers agree on {alike} of %n sentences that someone or the key marked.</source>
        <translation>
            <numerusform>يتفق كل القراء على {alike} من %n جملة علّمها أحد أو المفتاح.</numerusform>
            <numerusform>يتفق كل القراء على {alike} من جملة واحدة علّمها أحد أو المفتاح.</numerusform>
            <numerusform>يتفق كل القراء على {alike} من جملتين علّمهما أحد أو المفتاح.</numerusform>
            <numerusform>يتفق كل القراء على {alike} من %n جمل علّمها أحد أو المفتاح.</numerusform>
            <numerusform>يتفق كل القراء على {alike} من %n جملة علّمها أحد أو المفتاح.</numerusform>
            <numerusform>يتفق كل القراء على {alike} من %n جملة علّمها أحد أو المفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hand-ins</source>
        <translation>
            <numerusform>لا تسليمات</numerusform>
            <numerusform>تسليم واحد</numerusform>
            <numerusform>تسليمان</numerusform>
            <numerusform>%n تسليمات</numerusform>
            <numerusform>%n تسليمًا</numerusform>
            <numerusform>%n تسليم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{used} of %n files are used</source>
        <translation>
            <numerusform>استُخدم {used} من %n ملف</numerusform>
            <numerusform>استُخدم {used} من ملف واحد</numerusform>
            <numerusform>استُخدم {used} من ملفين</numerusform>
            <numerusform>استُخدم {used} من %n ملفات</numerusform>
            <numerusform>استُخدم {used} من %n ملفًا</numerusform>
            <numerusform>استُخدم {used} من %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>How much readers believed it, in the middle: before {before:.0f} of 100, after {after:.0f}.</source>
        <translation>كم صدّقه القراء، في الوسط: قبل {before:.0f} من 100، وبعد {after:.0f}.</translation>
    </message>
    <message>
        <source>How much readers believed it before, in the middle: {n:.0f} of 100.</source>
        <translation>كم صدّقه القراء قبل ذلك، في الوسط: {n:.0f} من 100.</translation>
    </message>
    <message>
        <source>How much readers believed it after, in the middle: {n:.0f} of 100.</source>
        <translation>كم صدّقه القراء بعد ذلك، في الوسط: {n:.0f} من 100.</translation>
    </message>
    <message>
        <source>Brought forward by {count}</source>
        <translation>قدّمه {count}</translation>
    </message>
    <message>
        <source>Also as: {others}</source>
        <translation>وأيضًا بأنه: {others}</translation>
    </message>
</context>
<context>
    <name>computer</name>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>good to know</source>
        <translation>يحسن العلم به</translation>
    </message>
    <message>
        <source>something to do</source>
        <translation>يلزم فعل شيء</translation>
    </message>
    <message>
        <source>There is something to do before you can rely on this computer.</source>
        <translation>يلزم فعل شيء قبل الاعتماد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The program can be used here. Something is good to know.</source>
        <translation>يمكن استخدام البرنامج هنا. وهناك ما يحسن العلم به.</translation>
    </message>
    <message>
        <source>The program has all that it needs here.</source>
        <translation>لدى البرنامج هنا كل ما يحتاج إليه.</translation>
    </message>
    <message>
        <source>Folder of your notes</source>
        <translation>مجلد ملاحظاتك</translation>
    </message>
    <message>
        <source>It can be written to.</source>
        <translation>الكتابة فيه ممكنة.</translation>
    </message>
    <message>
        <source>It cannot be written to ({why}). Start the program with --data-dir and a folder of your own, or ask who looks after this computer.</source>
        <translation>الكتابة فيه غير ممكنة ({why}). شغِّل البرنامج مع --data-dir ومجلد من عندك، أو اسأل المسؤول عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Free space on its disk</source>
        <translation>المساحة الخالية على قرصه</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The system does not say how much there is.</source>
        <translation>لا يقول النظام كم هي.</translation>
    </message>
    <message>
        <source>Notes may not be saved. Remove files you do not need.</source>
        <translation>قد لا تُحفظ الملاحظات. أزل ملفات لا تحتاج إليها.</translation>
    </message>
    <message>
        <source>Enough for now. Backups of your notes take some of it every day.</source>
        <translation>تكفي الآن. تأخذ النسخ الاحتياطية لملاحظاتك جزءًا منها كل يوم.</translation>
    </message>
    <message>
        <source>Enough for years of notes.</source>
        <translation>تكفي لسنوات من الملاحظات.</translation>
    </message>
    <message>
        <source>How the notes file is kept</source>
        <translation>كيف يُحفظ ملف الملاحظات</translation>
    </message>
    <message>
        <source>What is saved lasts through a power cut, and saving is quick.</source>
        <translation>ما يُحفظ يبقى عند انقطاع الكهرباء، والحفظ سريع.</translation>
    </message>
    <message>
        <source>What is saved lasts, but this disk makes saving slower, as disks of a network do. Notes are best kept on a disk of this computer.</source>
        <translation>ما يُحفظ يبقى، لكن هذا القرص يبطئ الحفظ، كأقراص الشبكة. الأفضل حفظ الملاحظات على قرص في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The notes file cannot be read now. Look at File › Notes file.</source>
        <translation>لا يمكن قراءة ملف الملاحظات الآن. انظر «ملف › ملف الملاحظات».</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>These did not load, so text may show as boxes. Install the program again.</source>
        <translation>لم تُحمَّل هذه، فقد يظهر النص مربعات. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>All fonts that came along have loaded.</source>
        <translation>حُمّلت كل الخطوط المرفقة.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Library, article and notes fit beside each other.</source>
        <translation>تتسع للمكتبة والمقال والملاحظات جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Rather small. {library} hides the library, {notes} the notes; then the text has room.</source>
        <translation>صغيرة نوعًا ما. {library} يخفي المكتبة، و{notes} الملاحظات؛ فيتسع المكان للنص.</translation>
    </message>
    <message>
        <source>Voice for reading aloud</source>
        <translation>صوت القراءة الجهرية</translation>
    </message>
    <message>
        <source>{key} reads an article aloud.</source>
        <translation>المفتاح {key} يقرأ المقال جهرًا.</translation>
    </message>
    <message>
        <source>Reading aloud is not offered. It comes with one of the packages speech-dispatcher and espeak-ng, or with the part “speech” of this program.</source>
        <translation>القراءة الجهرية غير متاحة. تأتي مع إحدى الحزمتين speech-dispatcher وespeak-ng، أو مع الجزء “speech” من هذا البرنامج.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Encoding of the system</source>
        <translation>ترميز النظام</translation>
    </message>
    <message>
        <source>Names of files may have letters of every language.</source>
        <translation>يمكن أن تحمل أسماء الملفات حروف كل لغة.</translation>
    </message>
    <message>
        <source>Names of files with accents may look odd. Choose a language of the system with UTF-8.</source>
        <translation>قد تظهر أسماء الملفات ذات العلامات غريبة. اختر للنظام لغة بترميز UTF-8.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Name them when you report a problem.</source>
        <translation>اذكرها عند الإبلاغ عن مشكلة.</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ مقبولة</translation>
    </message>
    <message>
        <source>× rejected</source>
        <translation>× مرفوضة</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ مغيّرة</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ مضافة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيّرة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>An article is no longer in the library.</source>
        <translation>مقال لم يعد في المكتبة.</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>المقالات: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>الملاحظات: {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>علاماتك: {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>الإجابات عن العلامات: {n}</translation>
    </message>
    <message>
        <source>nothing written on it yet</source>
        <translation>لم يُكتب عنه شيء بعد</translation>
    </message>
    <message>
        <source>To read and to print</source>
        <translation>للقراءة والطباعة</translation>
    </message>
    <message>
        <source>To go on working with</source>
        <translation>لمتابعة العمل</translation>
    </message>
    <message>
        <source>For this and other programs</source>
        <translation>لهذا البرنامج وغيره</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>The article with its marks and your notes. Any browser opens it, without a network.</source>
        <translation>المقال مع علاماته وملاحظاتك. يفتحه أي متصفح، بلا شبكة.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The same on numbered pages, to print or to hand in. Readable in black and white.</source>
        <translation>الشيء نفسه على صفحات مرقّمة، للطباعة أو التسليم. يُقرأ بالأبيض والأسود.</translation>
    </message>
    <message>
        <source>Blank worksheet, PDF</source>
        <translation>ورقة عمل فارغة، PDF</translation>
    </message>
    <message>
        <source>The article without marks, with room beside it and questions, for work on paper.</source>
        <translation>المقال بلا علامات، مع فراغ بجانبه وأسئلة، للعمل على الورق.</translation>
    </message>
    <message>
        <source>worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>Blank worksheet, web page</source>
        <translation>ورقة عمل فارغة، صفحة ويب</translation>
    </message>
    <message>
        <source>The same worksheet as a page that a browser prints.</source>
        <translation>ورقة العمل نفسها كصفحة يطبعها المتصفح.</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
    <message>
        <source>Your notes as text with headings, for a mail, a homework or a notes program.</source>
        <translation>ملاحظاتك نصًا بعناوين، لرسالة أو واجب أو برنامج ملاحظات.</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>جدول لبرنامج جداول</translation>
    </message>
    <message>
        <source>One line for each note, with its status, finding and evidence (CSV).</source>
        <translation>سطر لكل ملاحظة، مع حالتها وخلاصتها وأدلتها (CSV).</translation>
    </message>
    <message>
        <source>Notes to import again</source>
        <translation>ملاحظات لاستيرادها لاحقًا</translation>
    </message>
    <message>
        <source>For Lateral Reader on another computer: W3C web annotations (JSON-LD).</source>
        <translation>لـ Lateral Reader على حاسوب آخر: W3C Web Annotation (JSON-LD).</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Articles with their whole text and all that you wrote, to keep or to move (JSON).</source>
        <translation>المقالات بنصها الكامل وكل ما كتبته، للحفظ أو النقل (JSON).</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>EPUB annotations</source>
        <translation>تعليقات EPUB</translation>
    </message>
    <message>
        <source>For reading programs that know EPUB Annotations 1.0. One article only.</source>
        <translation>لبرامج القراءة التي تعرف EPUB Annotations 1.0. مقال واحد فقط.</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Checked notes with a finding as schema.org data, marked as a class exercise.</source>
        <translation>ملاحظات تم التحقق منها ولها خلاصة، ببيانات schema.org، مع بيان أنها تمرين صفّي.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Notes on no sentence of the body</source>
        <translation>ملاحظات ليست على جملة في المتن</translation>
    </message>
    <message>
        <source>Not found for sure in this text</source>
        <translation>لم يُعثر عليها بيقين في هذا النص</translation>
    </message>
    <message>
        <source>You disagree</source>
        <translation>لا توافق</translation>
    </message>
    <message>
        <source>You are not sure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>You marked, the program did not</source>
        <translation>علّمتَه أنت ولم يعلّمه البرنامج</translation>
    </message>
    <message>
        <source>{number} · {state}</source>
        <translation>{number} · {state}</translation>
    </message>
    <message>
        <source>Paragraph {number}, {state}</source>
        <translation>الفقرة {number}، {state}</translation>
    </message>
    <message>
        <source>{head} · note</source>
        <translation>{head} · ملاحظة</translation>
    </message>
    <message>
        <source>Your answer: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>Your mark</source>
        <translation>علامتك</translation>
    </message>
    <message>
        <source>Your mark, {layer}</source>
        <translation>علامتك، {layer}</translation>
    </message>
    <message>
        <source>The program does not make this mark any more.</source>
        <translation>لم يعد البرنامج يضع هذه العلامة.</translation>
    </message>
    <message>
        <source>The program has no mark here.</source>
        <translation>لا علامة للبرنامج هنا.</translation>
    </message>
    <message>
        <source>The program has a weaker mark here, which is not shown at first.</source>
        <translation>للبرنامج هنا علامة أضعف لا تظهر في البداية.</translation>
    </message>
    <message>
        <source>The program has here: {layers}</source>
        <translation>للبرنامج هنا: {layers}</translation>
    </message>
    <message>
        <source>The whole article</source>
        <translation>المقال كله</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>Note, {state}: {words}</source>
        <translation>ملاحظة، {state}: {words}</translation>
    </message>
    <message>
        <source>{layer}: {words}</source>
        <translation>{layer}: {words}</translation>
    </message>
    <message>
        <source>{layer}, {kind}: {words}</source>
        <translation>{layer}، {kind}: {words}</translation>
    </message>
    <message>
        <source>{answer}: {why}</source>
        <translation>{answer}: {why}</translation>
    </message>
    <message>
        <source>Weaker marks</source>
        <translation>علامات أضعف</translation>
    </message>
    <message>
        <source>The program is not sure</source>
        <translation>البرنامج غير متأكد</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>متأكد</translation>
    </message>
</context>
<context>
    <name>fold</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>{region} · {lines} left out of the body</source>
        <translation>{region} · {lines} خارج المتن</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>by {author}</source>
        <translation>بقلم {author}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>المقالات: {n}</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>الملاحظات: {n}</translation>
    </message>
    <message>
        <source>own marks: {n}</source>
        <translation>العلامات الخاصة: {n}</translation>
    </message>
    <message>
        <source>answers to marks: {n}</source>
        <translation>الإجابات عن العلامات: {n}</translation>
    </message>
    <message>
        <source>There is nothing in this file that can be taken in.</source>
        <translation>لا شيء في هذا الملف يمكن أخذه.</translation>
    </message>
    <message>
        <source>you have all of it already</source>
        <translation>كله عندك من قبل</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Different from yours</source>
        <translation>مختلف عما عندك</translation>
    </message>
    <message>
        <source>Cannot be taken in</source>
        <translation>لا يمكن أخذه</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>و{n} غيرها</translation>
    </message>
    <message>
        <source>Yours is among the deleted notes.</source>
        <translation>ملاحظتك بين الملاحظات المحذوفة.</translation>
    </message>
    <message>
        <source>You deleted yours.</source>
        <translation>حذفتَ ما عندك.</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>عندك: {words}</translation>
    </message>
    <message>
        <source>Differs in: {fields}</source>
        <translation>يختلف في: {fields}</translation>
    </message>
    <message>
        <source>Its article is not in your library. Open the article once, then import the file again.</source>
        <translation>مقالها ليس في مكتبتك. افتح المقال مرة، ثم استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>An article without a title</source>
        <translation>مقال بلا عنوان</translation>
    </message>
    <message>
        <source>{article}: {n}</source>
        <translation>{article}: {n}</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>علامة خاصة</translation>
    </message>
    <message>
        <source>Answer to a mark</source>
        <translation>إجابة عن علامة</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>A highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>arguable</source>
        <translation>قابل للنقاش</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>Take “{title}” out of the library?</source>
        <translation>إزالة «{title}» من المكتبة؟</translation>
    </message>
    <message>
        <source>Your work on it: marks and answers to marks: {marks}, notes: {notes}, answers to questions: {answers}. Hand in first if somebody waits for it. Marks and notes stay in your notes file and are there again when the set is opened again; beliefs and answers to questions are not, unless you undo this right away.</source>
        <translation>عملك عليها: العلامات والإجابات عنها: {marks}، الملاحظات: {notes}، إجابات الأسئلة: {answers}. سلّم أولًا إن كان أحد ينتظره. تبقى العلامات والملاحظات في ملف ملاحظاتك وتعود عند فتح المجموعة من جديد؛ أما درجات التصديق وإجابات الأسئلة فلا، إلا إذا تراجعت عن هذا فورًا.</translation>
    </message>
    <message>
        <source>Hand in first …</source>
        <translation>التسليم أولًا …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What do you think before you read?</source>
        <translation>ما رأيك قبل أن تقرأ؟</translation>
    </message>
    <message>
        <source>Mark the article on your own</source>
        <translation>ضع العلامات في المقال بنفسك</translation>
    </message>
    <message>
        <source>Compare your marks with those of the set</source>
        <translation>قارن علاماتك بعلامات المجموعة</translation>
    </message>
    <message>
        <source>Check one claim</source>
        <translation>تحقق من ادعاء واحد</translation>
    </message>
    <message>
        <source>What do you think now?</source>
        <translation>ما رأيك الآن؟</translation>
    </message>
    <message>
        <source>The marks of the set are shown when you have marked the article on your own.</source>
        <translation>تظهر علامات المجموعة بعد أن تضع العلامات في المقال بنفسك.</translation>
    </message>
    <message>
        <source>For this article the set tells only how many marks it has. Look again: where could they be?</source>
        <translation>لهذا المقال لا تقول المجموعة إلا عدد علاماته. انظر مرة أخرى: أين يمكن أن تكون؟</translation>
    </message>
    <message>
        <source>Look at the headline and at the line over it that says where the article comes from.</source>
        <translation>انظر إلى العنوان، وإلى السطر فوقه الذي يقول من أين المقال.</translation>
    </message>
    <message>
        <source>Read it. Select words, by mouse or with Shift and the arrow keys, and mark them: Q attributed, H uncertain, U no source named. S widens the selection to the sentence.</source>
        <translation>اقرأه. حدِّد كلمات، بالفأرة أو بـ Shift ومفاتيح الأسهم، وعلّمها: Q منسوب، H غير مؤكد، U بلا مصدر مذكور. S يوسّع التحديد إلى الجملة.</translation>
    </message>
    <message numerus="yes">
        <source>Your marks are grey with a plain line, those of the set are in colour. Where they differ, say why: either may be right. Look at %n differences at least.</source>
        <translation>
            <numerusform>علاماتك رمادية بخط بسيط، وعلامات المجموعة ملوّنة. حيث تختلف قل لماذا: قد يكون الصواب مع أي منهما.</numerusform>
            <numerusform>علاماتك رمادية بخط بسيط، وعلامات المجموعة ملوّنة. حيث تختلف قل لماذا: قد يكون الصواب مع أي منهما. انظر في فرق واحد على الأقل.</numerusform>
            <numerusform>علاماتك رمادية بخط بسيط، وعلامات المجموعة ملوّنة. حيث تختلف قل لماذا: قد يكون الصواب مع أي منهما. انظر في فرقين على الأقل.</numerusform>
            <numerusform>علاماتك رمادية بخط بسيط، وعلامات المجموعة ملوّنة. حيث تختلف قل لماذا: قد يكون الصواب مع أي منهما. انظر في %n فروق على الأقل.</numerusform>
            <numerusform>علاماتك رمادية بخط بسيط، وعلامات المجموعة ملوّنة. حيث تختلف قل لماذا: قد يكون الصواب مع أي منهما. انظر في %n فرقًا على الأقل.</numerusform>
            <numerusform>علاماتك رمادية بخط بسيط، وعلامات المجموعة ملوّنة. حيث تختلف قل لماذا: قد يكون الصواب مع أي منهما. انظر في %n فرق على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one claim and write a note on it. Look into the references, take passages as evidence, and say what you found. “I could not check this here” is a good result too.</source>
        <translation>اختر ادعاءً واحدًا واكتب ملاحظة عليه. انظر في المراجع، وخذ مقاطع منها دليلًا، وقل ماذا وجدت. «لم أستطع التحقق من هذا هنا» نتيجة جيدة أيضًا.</translation>
    </message>
    <message>
        <source>You have read, compared and checked. How much do you believe the article now?</source>
        <translation>قرأتَ وقارنتَ وتحققتَ. كم تصدّق المقال الآن؟</translation>
    </message>
    <message>
        <source>Kinds and reasons are left for you to find.</source>
        <translation>تُركت الأنواع والأسباب لتجدها بنفسك.</translation>
    </message>
    <message numerus="yes">
        <source>You have made %n marks.</source>
        <translation>
            <numerusform>لم تضع علامات بعد.</numerusform>
            <numerusform>وضعتَ علامة واحدة.</numerusform>
            <numerusform>وضعتَ علامتين.</numerusform>
            <numerusform>وضعتَ %n علامات.</numerusform>
            <numerusform>وضعتَ %n علامة.</numerusform>
            <numerusform>وضعتَ %n علامة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks of the set can be shown now.</source>
        <translation>يمكن إظهار علامات المجموعة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>after %n marks of yours</source>
        <translation>
            <numerusform>بلا علامات منك</numerusform>
            <numerusform>بعد علامة منك</numerusform>
            <numerusform>بعد علامتين منك</numerusform>
            <numerusform>بعد %n علامات منك</numerusform>
            <numerusform>بعد %n علامة منك</numerusform>
            <numerusform>بعد %n علامة منك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>when you say that you have looked</source>
        <translation>عندما تقول إنك نظرت</translation>
    </message>
    <message>
        <source>The marks of the set can be shown {ways}.</source>
        <translation>يمكن إظهار علامات المجموعة {ways}.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>، أو </translation>
    </message>
    <message>
        <source>The set has marked: {parts}.</source>
        <translation>علّمت المجموعة: {parts}.</translation>
    </message>
    <message>
        <source>The set has no marks.</source>
        <translation>لا علامات في المجموعة.</translation>
    </message>
    <message>
        <source>marks shown in part</source>
        <translation>تظهر العلامات جزئيًا</translation>
    </message>
    <message>
        <source>marks shown as a number</source>
        <translation>يظهر عدد العلامات</translation>
    </message>
    <message>
        <source>unaided</source>
        <translation>دون مساعدة</translation>
    </message>
    <message>
        <source>Both marked this</source>
        <translation>علّمه كلاكما</translation>
    </message>
    <message>
        <source>Set only</source>
        <translation>المجموعة فقط</translation>
    </message>
    <message>
        <source>Yours only</source>
        <translation>علامتك فقط</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاكما</translation>
    </message>
    <message>
        <source>set only</source>
        <translation>المجموعة فقط</translation>
    </message>
    <message>
        <source>yours only</source>
        <translation>علامتك فقط</translation>
    </message>
    <message>
        <source>“{title}” is now in version {version}. Your work was kept.</source>
        <translation>صارت «{title}» بالإصدار {version}. بقي عملك محفوظًا.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n notes and marks the words were not surely found again; they are listed under Notes.</source>
        <translation>
            <numerusform>عُثر على كلمات كل الملاحظات والعلامات.</numerusform>
            <numerusform>لم يُعثر بيقين على كلمات ملاحظة أو علامة واحدة؛ هي في «الملاحظات».</numerusform>
            <numerusform>لم يُعثر بيقين على كلمات اثنتين من الملاحظات والعلامات؛ هما في «الملاحظات».</numerusform>
            <numerusform>لم يُعثر بيقين على كلمات %n من الملاحظات والعلامات؛ هي في «الملاحظات».</numerusform>
            <numerusform>لم يُعثر بيقين على كلمات %n من الملاحظات والعلامات؛ هي في «الملاحظات».</numerusform>
            <numerusform>لم يُعثر بيقين على كلمات %n من الملاحظات والعلامات؛ هي في «الملاحظات».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licences</name>
    <message>
        <source>This program and its sample set.</source>
        <translation>هذا البرنامج ومجموعة الأمثلة فيه.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>The model that finds attributions and cautious words. Its card names the data.</source>
        <translation>النموذج الذي يجد الإسناد والكلمات الحذرة. بطاقته تذكر البيانات.</translation>
    </message>
    <message>
        <source>Model of the marks</source>
        <translation>نموذج العلامات</translation>
    </message>
    <message>
        <source>Each list says at its head where it comes from.</source>
        <translation>كل قائمة تقول في رأسها من أين هي.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>قوائم الكلمات</translation>
    </message>
</context>
<context>
    <name>look_up</name>
    <message>
        <source>No place named yet</source>
        <translation>لم يُذكر مكان بعد</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>لا سؤال بعد</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة الإعداد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Open articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>All articles and sets</source>
        <translation>كل المقالات والمجموعات</translation>
    </message>
    <message>
        <source>Lesson sets</source>
        <translation>مجموعات الدروس</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>فتح مجلد مقالات</translation>
    </message>
    <message>
        <source>Open the file of a set</source>
        <translation>فتح ملف مجموعة</translation>
    </message>
    <message>
        <source>There is a draft of “{title}” already. Which one do you want?</source>
        <translation>توجد مسودة من «{title}» من قبل. أيهما تريد؟</translation>
    </message>
    <message>
        <source>What you take from the file is put in the place of the draft.</source>
        <translation>ما تأخذه من الملف يحل محل المسودة.</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>متابعة المسودة</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>أخذ الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Files of this kind</source>
        <translation>ملفات من هذا النوع</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Drawing, sharp at any size</source>
        <translation>رسم، حاد بأي حجم</translation>
    </message>
    <message>
        <source>Picture made of dots</source>
        <translation>صورة نقطية</translation>
    </message>
    <message>
        <source>There is a file “{name}” already. Replace it?</source>
        <translation>يوجد ملف «{name}» من قبل. استبداله؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>What you typed could not be saved. Copy it before you close the window.</source>
        <translation>تعذّر حفظ ما كتبته. انسخه قبل إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Delete this note for good? It cannot be brought back after that.</source>
        <translation>حذف هذه الملاحظة نهائيًا؟ لا يمكن استرجاعها بعد ذلك.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Clear this PC? Hand in first: what is deleted cannot be brought back.</source>
        <translation>إفراغ هذا الحاسوب؟ سلّم أولًا: ما يُحذف لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Deleted for good are all lesson sets, your marks, notes and answers on their articles, your name, and the backups that hold them. Files that you handed in, and other articles with their notes, stay.</source>
        <translation>تُحذف نهائيًا كل مجموعات الدروس، وعلاماتك وملاحظاتك وإجاباتك على مقالاتها، واسمك، والنسخ الاحتياطية التي تحويها. أما الملفات التي سلّمتها والمقالات الأخرى مع ملاحظاتها فتبقى.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Clear this PC</source>
        <translation>إفراغ هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>messages of the layers below</name>
    <message>
        <source>The language of this text could not be told, so nothing in it was marked.</source>
        <translation>تعذّر تحديد لغة هذا النص، فلم يُعلَّم فيه شيء.</translation>
    </message>
    <message>
        <source>This article is in another language than English (“{code}”), so nothing in it was marked.</source>
        <translation>هذا المقال بلغة غير الإنجليزية («{code}»)، فلم يُعلَّم فيه شيء.</translation>
    </message>
    <message>
        <source>It may still come from “{source}”, named just before.</source>
        <translation>ربما يأتي أيضًا من «{source}»، المذكور قبله مباشرة.</translation>
    </message>
    <message>
        <source>A quotation opens here with {mark} and no mark closes it, so where the quoted words end is a guess.</source>
        <translation>يبدأ هنا اقتباس بـ {mark} ولا علامة تغلقه، فموضع نهاية الكلمات المقتبسة تخمين.</translation>
    </message>
    <message>
        <source>A quotation closes here with {mark} and no mark opens it, so where the quoted words begin is a guess.</source>
        <translation>ينتهي هنا اقتباس بـ {mark} ولا علامة تفتحه، فموضع بداية الكلمات المقتبسة تخمين.</translation>
    </message>
    <message>
        <source>Goes on with what “{source}” said before.</source>
        <translation>يتابع ما قاله «{source}» من قبل.</translation>
    </message>
    <message>
        <source>Gives the words of somebody without naming the speaker in this sentence.</source>
        <translation>يورد كلمات أحد دون أن يسمّي المتكلم في هذه الجملة.</translation>
    </message>
    <message>
        <source>“{cue}” shows that somebody says or thinks this, and the text does not say who.</source>
        <translation>تدل «{cue}» على أن أحدًا يقول هذا أو يظنه، ولا يذكر النص من هو.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, in quoted words.</source>
        <translation>يذكر «{source}» مصدرًا لهذا، بكلمات مقتبسة.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, in quoted words.</source>
        <translation>تدل «{cue}» على أن هذا يأتي من «{source}»، بكلمات مقتبسة.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, retold in the writer’s words.</source>
        <translation>يذكر «{source}» مصدرًا لهذا، مرويًا بكلمات الكاتب.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, retold in the writer’s words.</source>
        <translation>تدل «{cue}» على أن هذا يأتي من «{source}»، مرويًا بكلمات الكاتب.</translation>
    </message>
    <message>
        <source>Gives “{source}” as where this comes from, partly quoted and partly retold.</source>
        <translation>يذكر «{source}» مصدرًا لهذا، بعضه مقتبس وبعضه مروي.</translation>
    </message>
    <message>
        <source>“{cue}” shows that this comes from “{source}”, partly quoted and partly retold.</source>
        <translation>تدل «{cue}» على أن هذا يأتي من «{source}»، بعضه مقتبس وبعضه مروي.</translation>
    </message>
    <message>
        <source>Where and when did this person say it, and what came before and after?</source>
        <translation>أين ومتى قال هذا الشخص ذلك، وماذا جاء قبله وبعده؟</translation>
    </message>
    <message>
        <source>What were this person’s own words, and how could this person know?</source>
        <translation>ما كلمات هذا الشخص نفسها، وكيف يمكن أن يعرف ذلك؟</translation>
    </message>
    <message>
        <source>Which statement by the organisation has these words, and what else is in it?</source>
        <translation>أي بيان للمنظمة فيه هذه الكلمات، وماذا فيه غيرها؟</translation>
    </message>
    <message>
        <source>What interest does the organisation have in this, and who says otherwise?</source>
        <translation>ما مصلحة المنظمة في هذا، ومن يقول غير ذلك؟</translation>
    </message>
    <message>
        <source>How could this person know, and why is no name given?</source>
        <translation>كيف يمكن أن يعرف هذا الشخص ذلك، ولماذا لم يُذكر اسم؟</translation>
    </message>
    <message>
        <source>How could this person know, why is no name given, and does anyone say it by name?</source>
        <translation>كيف يمكن أن يعرف هذا الشخص ذلك، ولماذا لم يُذكر اسم، وهل يقوله أحد باسمه؟</translation>
    </message>
    <message>
        <source>Who exactly said these words?</source>
        <translation>من قال هذه الكلمات بالضبط؟</translation>
    </message>
    <message>
        <source>Who exactly says so, and how many are they?</source>
        <translation>من يقول هذا بالضبط، وكم عددهم؟</translation>
    </message>
    <message>
        <source>Can you open the document and find these words in it?</source>
        <translation>هل تستطيع فتح الوثيقة وإيجاد هذه الكلمات فيها؟</translation>
    </message>
    <message>
        <source>Can you open the document, and does it say the same?</source>
        <translation>هل تستطيع فتح الوثيقة، وهل تقول الشيء نفسه؟</translation>
    </message>
    <message>
        <source>How did the outlet get these words: did it ask, or does it repeat another outlet?</source>
        <translation>كيف حصلت جهة النشر على هذه الكلمات: هل سألت، أم تكرر جهة أخرى؟</translation>
    </message>
    <message>
        <source>How did the outlet learn this: did it see, ask, or repeat another outlet?</source>
        <translation>كيف علمت جهة النشر بهذا: هل رأت، أم سألت، أم تكرر جهة أخرى؟</translation>
    </message>
    <message>
        <source>A named person can be looked up and asked, which is what a source is for.</source>
        <translation>الشخص المسمّى يمكن البحث عنه وسؤاله، ولهذا تُذكر المصادر.</translation>
    </message>
    <message>
        <source>Organisations publish what they say, so it can often be found on their own pages.</source>
        <translation>تنشر المنظمات ما تقوله، فكثيرًا ما يوجد في صفحاتها.</translation>
    </message>
    <message>
        <source>Some people risk their job or their safety if they give a name.</source>
        <translation>بعض الناس يخاطر بعمله أو سلامته إن ذكر اسمه.</translation>
    </message>
    <message>
        <source>Where many people say the same thing, naming one of them may not help.</source>
        <translation>حين يقول كثيرون الشيء نفسه، قد لا تفيد تسمية واحد منهم.</translation>
    </message>
    <message>
        <source>A document can be opened by anyone who finds it.</source>
        <translation>الوثيقة يفتحها كل من يجدها.</translation>
    </message>
    <message>
        <source>Reporters often see and ask for themselves.</source>
        <translation>كثيرًا ما يرى المراسلون ويسألون بأنفسهم.</translation>
    </message>
    <message>
        <source>With “{words}”, the article says that this is possible, not that it is certain.</source>
        <translation>بكلمة «{words}» يقول المقال إن هذا ممكن، لا إنه أكيد.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted says that this is possible, not that it is certain.</source>
        <translation>بكلمة «{words}» يقول الشخص المقتبس منه إن هذا ممكن، لا إنه أكيد.</translation>
    </message>
    <message>
        <source>What would have to be known to say it without this word?</source>
        <translation>ما الذي يلزم معرفته لقول هذا بدون هذه الكلمة؟</translation>
    </message>
    <message>
        <source>Where things are not yet known, this is the careful way to say so.</source>
        <translation>حين لا تكون الأمور معروفة بعد، فهذه هي الطريقة المتأنية لقولها.</translation>
    </message>
    <message>
        <source>With “{words}”, the article gives this as how it looks or what is thought, not as settled.</source>
        <translation>بـ«{words}» يعرض المقال هذا كما يبدو أو كما يُظن، لا كأمر محسوم.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted gives this as how it looks or what is thought, not as settled.</source>
        <translation>بـ«{words}» يعرض الشخص المقتبس منه هذا كما يبدو أو كما يُظن، لا كأمر محسوم.</translation>
    </message>
    <message>
        <source>Who sees it this way, and what do they go by?</source>
        <translation>من يرى الأمر هكذا، وإلى ماذا يستند؟</translation>
    </message>
    <message>
        <source>Showing that something is a view or an impression is careful writing.</source>
        <translation>بيان أن الشيء رأي أو انطباع كتابة متأنية.</translation>
    </message>
    <message>
        <source>With “{words}”, the article leaves open how sure this is.</source>
        <translation>بـ«{words}» يترك المقال درجة التأكد مفتوحة.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted leaves open how sure this is.</source>
        <translation>بـ«{words}» يترك الشخص المقتبس منه درجة التأكد مفتوحة.</translation>
    </message>
    <message>
        <source>What makes it likely, and who says so?</source>
        <translation>ما الذي يجعله مرجّحًا، ومن يقول ذلك؟</translation>
    </message>
    <message>
        <source>Saying how sure one is helps the reader.</source>
        <translation>ذكر درجة التأكد يساعد القارئ.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not settled.</source>
        <translation>الكلمة «{words}» تقول إن هذا غير محسوم.</translation>
    </message>
    <message>
        <source>What is known so far, and what is still open?</source>
        <translation>ما المعروف حتى الآن، وما الذي ما زال مفتوحًا؟</translation>
    </message>
    <message>
        <source>Before something is established, this is the fair word for it.</source>
        <translation>قبل ثبوت الشيء، هذه هي الكلمة المنصفة له.</translation>
    </message>
    <message>
        <source>“{words}” says that this is not meant exactly.</source>
        <translation>الكلمة «{words}» تقول إن هذا ليس مقصودًا بالضبط.</translation>
    </message>
    <message>
        <source>Is an exact figure or measure published anywhere?</source>
        <translation>هل نُشر رقم أو قياس دقيق في مكان ما؟</translation>
    </message>
    <message>
        <source>A rounded figure is often all that the reader needs.</source>
        <translation>كثيرًا ما يكفي القارئ رقم مقرّب.</translation>
    </message>
    <message>
        <source>With “{words}”, the article uses a word or a reason without taking it over.</source>
        <translation>بـ«{words}» يستعمل المقال كلمة أو سببًا دون أن يتبنّاه.</translation>
    </message>
    <message>
        <source>With “{words}”, the person quoted uses a word or a reason without taking it over.</source>
        <translation>بـ«{words}» يستعمل الشخص المقتبس منه كلمة أو سببًا دون أن يتبنّاه.</translation>
    </message>
    <message>
        <source>Whose word or reason is this, and what would others call it?</source>
        <translation>لمن هذه الكلمة أو هذا السبب، وماذا يسمّيه غيره؟</translation>
    </message>
    <message>
        <source>Writers keep a distance like this to show that a word belongs to somebody else.</source>
        <translation>يحفظ الكتّاب مسافة كهذه ليبيّنوا أن الكلمة لغيرهم.</translation>
    </message>
    <message>
        <source>“{words}” makes this depend on something else.</source>
        <translation>عبارة «{words}» تجعل هذا متوقفًا على شيء آخر.</translation>
    </message>
    <message>
        <source>What does it depend on, and has that happened?</source>
        <translation>علامَ يتوقف، وهل حدث ذلك؟</translation>
    </message>
    <message>
        <source>Plans and rules often come with conditions.</source>
        <translation>كثيرًا ما تأتي الخطط والقواعد بشروط.</translation>
    </message>
    <message>
        <source>Gives a figure, “{words}”, and does not say who counted.</source>
        <translation>يذكر رقمًا، «{words}»، ولا يقول من عدّه.</translation>
    </message>
    <message>
        <source>Who published this figure first, counting what?</source>
        <translation>من نشر هذا الرقم أولًا، وماذا عدّ؟</translation>
    </message>
    <message>
        <source>Reporters often give well-known figures without a source.</source>
        <translation>كثيرًا ما يذكر المراسلون الأرقام المعروفة بلا مصدر.</translation>
    </message>
    <message>
        <source>Says that one thing made another happen (“{words}”), and not who worked that out.</source>
        <translation>يقول إن شيئًا سبّب شيئًا آخر («{words}»)، ولا يقول من استنتج ذلك.</translation>
    </message>
    <message>
        <source>Do two other outlets or an expert give the same cause?</source>
        <translation>هل تذكر جهتا نشر أخريان أو خبير السبب نفسه؟</translation>
    </message>
    <message>
        <source>Some causes are plain to everyone who was there.</source>
        <translation>بعض الأسباب واضحة لكل من كان هناك.</translation>
    </message>
    <message>
        <source>Describes someone or something as “{words}” in the article’s own words; nobody is named as holding that view.</source>
        <translation>يصف أحدًا أو شيئًا بأنه «{words}» بكلمات المقال نفسه؛ ولا يسمّي أحدًا يرى هذا الرأي.</translation>
    </message>
    <message>
        <source>Who would use this word, and who would object?</source>
        <translation>من يستعمل هذه الكلمة، ومن يعترض عليها؟</translation>
    </message>
    <message>
        <source>Where everyone would describe it so, naming one person adds little.</source>
        <translation>حيث يصفه الجميع هكذا، لا تضيف تسمية شخص واحد الكثير.</translation>
    </message>
    <message>
        <source>Says “{words}”, which is about all, most, or a change over time, and gives no count.</source>
        <translation>يقول «{words}»، وهذا عن الكل أو الأكثر أو تغيّر عبر الزمن، ولا يذكر عددًا.</translation>
    </message>
    <message>
        <source>What list or record would show this?</source>
        <translation>أي قائمة أو سجل يبيّن هذا؟</translation>
    </message>
    <message>
        <source>A trend may have been shown with figures in earlier reports.</source>
        <translation>ربما بُيّن الاتجاه بأرقام في تقارير سابقة.</translation>
    </message>
    <message>
        <source>Says what is going to happen or is planned (“{words}”), not how the writer knows.</source>
        <translation>يقول ما سيحدث أو ما هو مخطط له («{words}»)، لا كيف يعرف الكاتب ذلك.</translation>
    </message>
    <message>
        <source>Did they say so themselves, and where?</source>
        <translation>هل قالوا ذلك بأنفسهم، وأين؟</translation>
    </message>
    <message>
        <source>Dates and plans are often announced in public.</source>
        <translation>كثيرًا ما تُعلن المواعيد والخطط على الملأ.</translation>
    </message>
    <message>
        <source>Reports that something happened, in the article’s own voice: “{words}”.</source>
        <translation>يروي أن شيئًا حدث، بصوت المقال نفسه: «{words}».</translation>
    </message>
    <message>
        <source>Can you find one other report or record that is not copied from this one?</source>
        <translation>هل تجد تقريرًا أو سجلًا واحدًا آخر غير منقول عن هذا؟</translation>
    </message>
    <message>
        <source>News often tells known events without a source for each.</source>
        <translation>كثيرًا ما تروي الأخبار أحداثًا معروفة بلا مصدر لكل منها.</translation>
    </message>
    <message>
        <source>The library “{name}” cannot be loaded.</source>
        <translation>تعذّر تحميل المكتبة البرمجية «{name}».</translation>
    </message>
    <message>
        <source>The model in “{folder}” cannot be loaded.</source>
        <translation>تعذّر تحميل النموذج في «{folder}».</translation>
    </message>
    <message>
        <source>The trained model could not be loaded, so the marks were made by rules alone and miss more. {why}</source>
        <translation>تعذّر تحميل النموذج المدرَّب، فوُضعت العلامات بالقواعد وحدها ويفوتها أكثر. {why}</translation>
    </message>
    <message>
        <source>The notes file is not in its place, or empty, although there are backups of it.</source>
        <translation>ملف الملاحظات ليس في مكانه، أو فارغ، مع أن له نسخًا احتياطية.</translation>
    </message>
    <message>
        <source>The folder for your notes, “{folder}”, cannot be made: {why}.</source>
        <translation>تعذّر إنشاء مجلد ملاحظاتك «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>The backup is back. What the notes file held before is now the newest backup.</source>
        <translation>عادت النسخة الاحتياطية. ما كان في ملف الملاحظات قبلها هو الآن أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. What you typed is kept. Details are in “{file}”.</source>
        <translation>حدث خلل داخل البرنامج. حُفظ ما كتبته. التفاصيل في «{file}».</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>تعليق توضيحي</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>it was written by another program</source>
        <translation>كتبه برنامج آخر</translation>
    </message>
    <message>
        <source>it says nothing of what it is about</source>
        <translation>لا يذكر موضوعه</translation>
    </message>
    <message>
        <source>its words cannot be read</source>
        <translation>تتعذر قراءة كلماته</translation>
    </message>
    <message>
        <source>its text cannot be read</source>
        <translation>تتعذر قراءة نصه</translation>
    </message>
    <message>
        <source>it has something else where an address with “{prefix}” has to be</source>
        <translation>فيه شيء آخر حيث يجب أن يكون عنوان فيه «{prefix}»</translation>
    </message>
    <message>
        <source>The file is not of the kind “{schema}”, the only one of its family that this program reads.</source>
        <translation>ليس الملف من النوع «{schema}»، وهو الوحيد من عائلته الذي يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Own mark</source>
        <translation>علامة خاصة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>its text is not the one that its name stands for</source>
        <translation>نصه ليس النص الذي يدل عليه اسمه</translation>
    </message>
    <message>
        <source>it lacks a part, or has something else in its place</source>
        <translation>ينقصه جزء، أو في مكان الجزء شيء آخر</translation>
    </message>
    <message>
        <source>a block of it has an impossible level</source>
        <translation>لإحدى كتله مستوى غير ممكن</translation>
    </message>
    <message>
        <source>a place in it lies outside of its text</source>
        <translation>يقع موضع فيه خارج نصه</translation>
    </message>
    <message>
        <source>its blocks do not lie in a row</source>
        <translation>كتله ليست متتابعة</translation>
    </message>
    <message>
        <source>its blocks do not hold all of its text</source>
        <translation>لا تحوي كتله نصه كله</translation>
    </message>
    <message>
        <source>The file “{name}” could not be written: {why}.</source>
        <translation>تعذّرت كتابة الملف «{name}»: {why}.</translation>
    </message>
    <message>
        <source>A set of EPUB annotations is about one publication; choose one article.</source>
        <translation>تعليقات EPUB تخص منشورًا واحدًا؛ اختر مقالًا واحدًا.</translation>
    </message>
    <message>
        <source>The file does not hold a list of at most {most} under “{name}”.</source>
        <translation>ليس في الملف قائمة من {most} على الأكثر تحت «{name}».</translation>
    </message>
    <message>
        <source>it stands twice in the file</source>
        <translation>ورد مرتين في الملف</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>No mark does not mean checked.</source>
        <translation>غياب العلامة لا يعني أنه جرى التحقق.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>what somebody is reported to say, think or find</source>
        <translation>ما يُروى أن أحدًا قاله أو ظنه أو وجده</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Words of saying</source>
        <translation>ألفاظ الإسناد</translation>
    </message>
    <message>
        <source>how the article says that it is theirs</source>
        <translation>كيف يقول المقال إنه لهم</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>words that leave something open, round it or keep it at a distance</source>
        <translation>كلمات تترك شيئًا مفتوحًا أو تقرّبه أو تبقيه على مسافة</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>the article’s own statement; it does not say here where it comes from</source>
        <translation>قول المقال نفسه؛ لا يذكر هنا من أين يأتي</translation>
    </message>
    <message>
        <source>Quotation mark unclear</source>
        <translation>علامة اقتباس غير واضحة</translation>
    </message>
    <message>
        <source>its partner is missing</source>
        <translation>ينقصها نظيرها</translation>
    </message>
    <message>
        <source>words that the reader marked</source>
        <translation>كلمات علّمها القارئ</translation>
    </message>
    <message>
        <source>words that a note of the reader is about</source>
        <translation>كلمات عليها ملاحظة للقارئ</translation>
    </message>
    <message>
        <source>In the margin: Q attributed, H uncertain, U no source named</source>
        <translation>في الهامش: Q منسوب، H غير مؤكد، U بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>O own mark, N note</source>
        <translation>علامة خاصة O، ملاحظة N</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Author line</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>أخبار ذات صلة</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>سطر المصدر</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>عن الكاتب</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>إشعار الموقع</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>Other parts of the page</source>
        <translation>أجزاء أخرى من الصفحة</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>شخص مسمّى</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>منظمة مسمّاة</translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>جهة النشر نفسها</translation>
    </message>
    <message>
        <source>a modal verb</source>
        <translation>فعل مساعد للإمكان</translation>
    </message>
    <message>
        <source>a verb that leaves it open</source>
        <translation>فعل يترك الأمر مفتوحًا</translation>
    </message>
    <message>
        <source>an adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>an adjective or noun</source>
        <translation>صفة أو اسم</translation>
    </message>
    <message>
        <source>a rounded figure</source>
        <translation>رقم مقرّب</translation>
    </message>
    <message>
        <source>words kept at a distance</source>
        <translation>كلمات تُبقى على مسافة</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>a trend</source>
        <translation>اتجاه</translation>
    </message>
    <message>
        <source>a prediction</source>
        <translation>توقّع</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>a named source in {count}</source>
        <translation>مصدر مسمّى في {count}</translation>
    </message>
    <message>
        <source>only an unnamed one in {count}</source>
        <translation>مصدر غير مسمّى فقط في {count}</translation>
    </message>
    <message>
        <source>one for a part in {count}</source>
        <translation>مصدر لجزء في {count}</translation>
    </message>
    <message>
        <source>none in {count}</source>
        <translation>لا مصدر في {count}</translation>
    </message>
    <message>
        <source>nothing to check in {count}</source>
        <translation>لا شيء يُتحقق منه في {count}</translation>
    </message>
    <message>
        <source>1 weaker “No source named” mark is left out here.</source>
        <translation>استُبعدت هنا علامة «بلا مصدر مذكور» أضعف واحدة.</translation>
    </message>
    <message>
        <source>{count} weaker “No source named” marks are left out here.</source>
        <translation>علامات «بلا مصدر مذكور» الأضعف المستبعدة هنا: {count}.</translation>
    </message>
    <message>
        <source>{count} body sentences</source>
        <translation>جمل المتن: {count}</translation>
    </message>
    <message>
        <source>1 body sentence</source>
        <translation>جملة واحدة في المتن</translation>
    </message>
    <message>
        <source>{counted}, not analysed.</source>
        <translation>{counted}، بلا تحليل.</translation>
    </message>
    <message>
        <source>{counted}: {parts}.</source>
        <translation>{counted}: {parts}.</translation>
    </message>
    <message>
        <source>Published by {outlet}</source>
        <translation>نشرته {outlet}</translation>
    </message>
    <message>
        <source>Outlet not given</source>
        <translation>جهة النشر غير مذكورة</translation>
    </message>
    <message>
        <source>author not given</source>
        <translation>الكاتب غير مذكور</translation>
    </message>
    <message>
        <source>date not given</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
        <source>Attributed to {kind}</source>
        <translation>منسوب إلى {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}</source>
        <translation>غير مؤكد، {kind}</translation>
    </message>
    <message>
        <source>Uncertain, {kind}, inside a quotation</source>
        <translation>غير مؤكد، {kind}، داخل اقتباس</translation>
    </message>
    <message>
        <source>No source named, {kind}</source>
        <translation>بلا مصدر مذكور، {kind}</translation>
    </message>
    <message>
        <source>{heading} (the program is not sure)</source>
        <translation>{heading} (البرنامج غير متأكد)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>للبحث لاحقًا</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>تعذّر التحقق منه هنا</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>تدعمه الأدلة</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>تدعمه الأدلة جزئيًا</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>المصادر تختلف</translation>
    </message>
    <message>
        <source>Not enough evidence</source>
        <translation>الأدلة لا تكفي</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>تناقضه الأدلة</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>an opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>stopped before sharing or believing</source>
        <translation>توقف قبل المشاركة أو التصديق</translation>
    </message>
    <message>
        <source>looked who is behind it</source>
        <translation>نظر من يقف وراءه</translation>
    </message>
    <message>
        <source>looked for other coverage</source>
        <translation>بحث عن تغطية أخرى</translation>
    </message>
    <message>
        <source>traced a quotation</source>
        <translation>تتبّع اقتباسًا</translation>
    </message>
    <message>
        <source>traced a figure</source>
        <translation>تتبّع رقمًا</translation>
    </message>
    <message>
        <source>traced a picture</source>
        <translation>تتبّع صورة</translation>
    </message>
    <message>
        <source>read the document itself</source>
        <translation>قرأ الوثيقة نفسها</translation>
    </message>
    <message>
        <source>asked an expert or a reference work</source>
        <translation>سأل خبيرًا أو مرجعًا</translation>
    </message>
    <message>
        <source>compared articles</source>
        <translation>قارن مقالات</translation>
    </message>
    <message>
        <source>checked dates and places</source>
        <translation>تحقق من التواريخ والأماكن</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Gives context</source>
        <translation>يعطي سياقًا</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>the document itself</source>
        <translation>الوثيقة نفسها</translation>
    </message>
    <message>
        <source>data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>an eyewitness</source>
        <translation>شاهد عيان</translation>
    </message>
    <message>
        <source>an official statement</source>
        <translation>بيان رسمي</translation>
    </message>
    <message>
        <source>a party to the event</source>
        <translation>طرف في الحدث</translation>
    </message>
    <message>
        <source>news, independent</source>
        <translation>أخبار مستقلة</translation>
    </message>
    <message>
        <source>news of a state or party</source>
        <translation>أخبار دولة أو حزب</translation>
    </message>
    <message>
        <source>an international or non-government organisation</source>
        <translation>منظمة دولية أو غير حكومية</translation>
    </message>
    <message>
        <source>academic work</source>
        <translation>عمل أكاديمي</translation>
    </message>
    <message>
        <source>a reference work</source>
        <translation>عمل مرجعي</translation>
    </message>
    <message>
        <source>a fact check</source>
        <translation>تحقّق من الوقائع</translation>
    </message>
    <message>
        <source>in the reference pack</source>
        <translation>في حزمة المراجع</translation>
    </message>
    <message>
        <source>in another article of the set</source>
        <translation>في مقال آخر من المجموعة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>متأكد إلى حد ما</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>متأكد</translation>
    </message>
    <message>
        <source>before the marks were shown</source>
        <translation>قبل إظهار العلامات</translation>
    </message>
    <message>
        <source>after the marks were shown</source>
        <translation>بعد إظهار العلامات</translation>
    </message>
    <message>
        <source>after the discussion</source>
        <translation>بعد النقاش</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>منسوب</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>a finding</source>
        <translation>خلاصة</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>where in the evidence it stands</source>
        <translation>موضعه في الدليل</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>السؤال المطلوب بحثه</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>مكان للبحث</translation>
    </message>
    <message>
        <source>The words around this passage have changed since.</source>
        <translation>تغيّرت الكلمات حول هذا المقطع منذ ذلك الوقت.</translation>
    </message>
    <message>
        <source>It is not sure where these words are in the text as it is now.</source>
        <translation>ليس مؤكدًا أين تقع هذه الكلمات في النص كما هو الآن.</translation>
    </message>
    <message>
        <source>These words are no longer in the text.</source>
        <translation>لم تعد هذه الكلمات في النص.</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>several sources</source>
        <translation>عدة مصادر</translation>
    </message>
    <message>
        <source>shows its evidence</source>
        <translation>يعرض أدلته</translation>
    </message>
    <message>
        <source>in a position to know</source>
        <translation>في موقع يعرف منه</translation>
    </message>
    <message>
        <source>names its sources</source>
        <translation>يسمّي مصادره</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>تدعمه الأدلة</translation>
    </message>
    <message>
        <source>partly supported</source>
        <translation>تدعمه الأدلة جزئيًا</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>المصادر تختلف</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>الأدلة لا تكفي</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>تناقضه الأدلة</translation>
    </message>
    <message>
        <source>could not be checked here</source>
        <translation>تعذّر التحقق منه هنا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>موضوعه</translation>
    </message>
    <message>
        <source>Why this finding</source>
        <translation>لماذا هذه الخلاصة</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Believed it</source>
        <translation>درجة التصديق</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى فعله</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>المعلّم</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>no title given</source>
        <translation>العنوان غير مذكور</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>الموضع فيه</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان على الويب</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Asked of it</source>
        <translation>سُئل عنه</translation>
    </message>
    <message>
        <source>Same origin as</source>
        <translation>الأصل نفسه كما في</translation>
    </message>
    <message>
        <source>{items} items, 1 origin.</source>
        <translation>{items} عناصر، أصل واحد.</translation>
    </message>
    <message>
        <source>{items} items, {origins} origins.</source>
        <translation>العناصر: {items}، الأصول: {origins}.</translation>
    </message>
    <message>
        <source>before checking {level} of 100</source>
        <translation>قبل التحقق {level} من 100</translation>
    </message>
    <message>
        <source>after checking {level} of 100</source>
        <translation>بعد التحقق {level} من 100</translation>
    </message>
    <message>
        <source>The file holds no notes that this program can read.</source>
        <translation>ليس في الملف ملاحظات يستطيع هذا البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>two items of its evidence have the same id</source>
        <translation>لاثنين من أدلته المعرّف نفسه</translation>
    </message>
    <message>
        <source>it has a field that this program does not know, “{name}”</source>
        <translation>فيه حقل لا يعرفه هذا البرنامج، «{name}»</translation>
    </message>
    <message>
        <source>its field “{name}” is missing</source>
        <translation>حقله «{name}» ناقص</translation>
    </message>
    <message>
        <source>its field “{name}” {why}</source>
        <translation>حقله «{name}» {why}</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>is longer than {longest} characters</source>
        <translation>أطول من {longest} محرف</translation>
    </message>
    <message>
        <source>is not an id</source>
        <translation>ليس معرّفًا</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>ليس عددًا صحيحًا من {least} إلى {most}</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>ليس وقتًا</translation>
    </message>
    <message>
        <source>is none of the words it can be</source>
        <translation>ليس من الكلمات الممكنة</translation>
    </message>
    <message>
        <source>is not a list of at most {most}</source>
        <translation>ليس قائمة لا تزيد على {most}</translation>
    </message>
    <message>
        <source>is not as long as its words</source>
        <translation>لا يطابق طوله طول كلماته</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB and was not read.</source>
        <translation>الملف أكبر من {size} MB ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 and was not read.</source>
        <translation>الملف ليس نصًا بترميز UTF-8 ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The file is not valid JSON and was not read: {why}.</source>
        <translation>الملف ليس JSON صالحًا ولم يُقرأ: {why}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply and was not read.</source>
        <translation>مستويات الملف متداخلة كثيرًا ولم يُقرأ.</translation>
    </message>
    <message>
        <source>a name stands twice in one object</source>
        <translation>ورد اسم مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>{name} is no number</source>
        <translation>{name} ليس عددًا</translation>
    </message>
    <message>
        <source>The file holds half of a character (a lone surrogate) and was not read.</source>
        <translation>في الملف نصف حرف (lone surrogate) ولم يُقرأ.</translation>
    </message>
    <message>
        <source>The file holds a character with the number zero and was not read.</source>
        <translation>في الملف حرف رقمه صفر ولم يُقرأ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Before you read: what do you expect, and how much do you believe it, from 0 to 100?</source>
        <translation>قبل أن تقرأ: ماذا تتوقع، وكم تصدّقه من 0 إلى 100؟</translation>
    </message>
    <message>
        <source>Who is behind this text? What do others say about them?</source>
        <translation>من يقف وراء هذا النص؟ ماذا يقول الآخرون عنه؟</translation>
    </message>
    <message>
        <source>Underline what somebody said or thinks. Who is it, and how could they know?</source>
        <translation>ضع خطًا تحت ما قاله أحد أو ظنه. من هو، وكيف يمكن أن يعرف؟</translation>
    </message>
    <message>
        <source>Which statements name no source? Copy the one that matters most.</source>
        <translation>أي الأقوال لا تذكر مصدرًا؟ انقل أهمها.</translation>
    </message>
    <message>
        <source>Which words leave something open, such as “may”, “about” or “reportedly”? What do they change?</source>
        <translation>أي الكلمات تترك شيئًا مفتوحًا، مثل “may” أو “about” أو “reportedly”؟ ماذا تغيّر؟</translation>
    </message>
    <message>
        <source>Choose one claim. What would you have to find to check it, and where would you look?</source>
        <translation>اختر ادعاءً واحدًا. ماذا يلزم أن تجد للتحقق منه، وأين تبحث؟</translation>
    </message>
    <message>
        <source>What did you find, in which source, and where in it? Does it take its news from another one?</source>
        <translation>ماذا وجدت، وفي أي مصدر، وفي أي موضع منه؟ هل يأخذ خبره من غيره؟</translation>
    </message>
    <message>
        <source>How much do you believe it now, from 0 to 100? What changed?</source>
        <translation>كم تصدّقه الآن من 0 إلى 100؟ ما الذي تغيّر؟</translation>
    </message>
    <message>
        <source>“I could not check this here” is a good answer, if you say what you looked for.</source>
        <translation>«لم أستطع التحقق من هذا هنا» إجابة جيدة إن قلت عمّا بحثت.</translation>
    </message>
    <message>
        <source>The set does not say who may use it.</source>
        <translation>لا تقول المجموعة من يجوز له استخدامها.</translation>
    </message>
    <message>
        <source>There is no well-sourced article for contrast.</source>
        <translation>لا مقال جيد المصادر للمقارنة.</translation>
    </message>
    <message>
        <source>Every article has full guidance; help that fades lets students read on their own.</source>
        <translation>لكل المقالات إرشاد كامل؛ المساعدة التي تقلّ تتيح للطلاب القراءة وحدهم.</translation>
    </message>
    <message>
        <source>The articles take {minutes} minutes and the set only {planned}.</source>
        <translation>تستغرق المقالات {minutes} دقيقة، والمجموعة {planned} فقط.</translation>
    </message>
    <message>
        <source>The article “{title}” has no rights note.</source>
        <translation>ليس للمقال «{title}» بيان حقوق.</translation>
    </message>
    <message>
        <source>No card says who is behind the article “{title}”.</source>
        <translation>لا بطاقة تقول من يقف وراء المقال «{title}».</translation>
    </message>
    <message>
        <source>There is no mark to show in the article “{title}”.</source>
        <translation>لا علامة للعرض في المقال «{title}».</translation>
    </message>
    <message>
        <source>The marks in “{title}” are shown from the start, without a gate.</source>
        <translation>تظهر العلامات في «{title}» من البداية، بلا شرط إظهار.</translation>
    </message>
    <message>
        <source>Nobody has looked at the {count} least certain marks in “{title}” yet.</source>
        <translation>لم ينظر أحد بعد في العلامات الأقل يقينًا في «{title}»، وعددها {count}.</translation>
    </message>
    <message>
        <source>A mark in “{title}” was added without a reason: “{words}”.</source>
        <translation>أُضيفت علامة في «{title}» بلا سبب: «{words}».</translation>
    </message>
    <message>
        <source>A mark in “{title}” was rejected without a reason: “{words}”.</source>
        <translation>رُفضت علامة في «{title}» بلا سبب: «{words}».</translation>
    </message>
    <message>
        <source>A mark that was accepted is not made by the program any more: “{words}”.</source>
        <translation>لم يعد البرنامج يضع علامة كانت مقبولة: «{words}».</translation>
    </message>
    <message>
        <source>A mark that was rejected is not made by the program any more: “{words}”.</source>
        <translation>لم يعد البرنامج يضع علامة كانت مرفوضة: «{words}».</translation>
    </message>
    <message>
        <source>A mark that was changed is not made by the program any more: “{words}”.</source>
        <translation>لم يعد البرنامج يضع علامة كانت معدّلة: «{words}».</translation>
    </message>
    <message>
        <source>A mark of the set is not made by the program any more: “{words}”.</source>
        <translation>لم يعد البرنامج يضع علامة من علامات المجموعة: «{words}».</translation>
    </message>
    <message>
        <source>Students are to check a claim, and there is nothing to check it with.</source>
        <translation>على الطلاب التحقق من ادعاء، ولا شيء للتحقق منه به.</translation>
    </message>
    <message>
        <source>The card “{name}” has a line without a citation: “{words}”.</source>
        <translation>في البطاقة «{name}» سطر بلا مرجع: «{words}».</translation>
    </message>
    <message>
        <source>The document “{title}” does not say where it is from.</source>
        <translation>لا تقول الوثيقة «{title}» من أين هي.</translation>
    </message>
    <message>
        <source>The document “{title}” has no rights note.</source>
        <translation>ليس للوثيقة «{title}» بيان حقوق.</translation>
    </message>
    <message>
        <source>The prompt “{words}” has no key.</source>
        <translation>ليس للمهمة «{words}» مفتاح.</translation>
    </message>
    <message>
        <source>The key does not say what to mark in “{title}”.</source>
        <translation>لا يقول المفتاح ما يُعلَّم في «{title}».</translation>
    </message>
    <message>
        <source>Students can read a text of the key in their edition: “{words}”.</source>
        <translation>يستطيع الطلاب قراءة نص من المفتاح في نسختهم: «{words}».</translation>
    </message>
    <message>
        <source>{count} hand-ins</source>
        <translation>التسليمات: {count}</translation>
    </message>
    <message>
        <source>{count} lists</source>
        <translation>القوائم: {count}</translation>
    </message>
    <message>
        <source>{hand_ins} and {lists} of who is who, on this computer. Files on sticks and in hand-in folders, and reports and feedback that you saved, stay where they are.</source>
        <translation>ما على هذا الحاسوب: {hand_ins}، وقوائم الأشخاص: {lists}. تبقى في مكانها الملفات على ذواكر USB وفي مجلدات التسليم، والتقارير والتعليقات التي حفظتها.</translation>
    </message>
    <message>
        <source>1 hand-in</source>
        <translation>تسليم واحد</translation>
    </message>
    <message>
        <source>1 list</source>
        <translation>قائمة واحدة</translation>
    </message>
    <message>
        <source>The list of who is who, “{path}”, cannot be read.</source>
        <translation>تعذّرت قراءة قائمة الأشخاص «{path}».</translation>
    </message>
    <message>
        <source>What the class came to, “{path}”, cannot be read.</source>
        <translation>تعذّرت قراءة ما توصّل إليه الصف، «{path}».</translation>
    </message>
    <message>
        <source>{count} of the files could not be deleted, among them “{name}”.</source>
        <translation>تعذّر حذف {count} من الملفات، منها «{name}».</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made: {why}.</source>
        <translation>تعذّر إنشاء المجلد «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>This belongs to another set, “{title}”.</source>
        <translation>هذا يخص مجموعة أخرى، «{title}».</translation>
    </message>
    <message>
        <source>This belongs to version {other} of the set; version {version} is being collected.</source>
        <translation>هذا يخص الإصدار {other} من المجموعة؛ والمجموع الآن هو الإصدار {version}.</translation>
    </message>
    <message>
        <source>Whoever handed this in gave no name; name them, or join them to somebody, and it is used.</source>
        <translation>من سلّم هذا لم يذكر اسمًا؛ سمّه أو اجمعه مع شخص، فيُستخدم.</translation>
    </message>
    <message>
        <source>This is the same hand-in as “{other}”.</source>
        <translation>هذا هو التسليم نفسه كما في «{other}».</translation>
    </message>
    <message>
        <source>This is hand-in {number}; one with the same number, handed in later, of the same person was used.</source>
        <translation>هذا التسليم رقم {number}؛ استُخدم تسليم لاحق بالرقم نفسه من الشخص نفسه.</translation>
    </message>
    <message>
        <source>This is hand-in {number}; hand-in {last} of the same person was used.</source>
        <translation>هذا التسليم رقم {number}؛ استُخدم التسليم {last} من الشخص نفسه.</translation>
    </message>
    <message>
        <source>a mark of the layer “{layer}” has one of these kinds: {words}; “{kind}” is not among them.</source>
        <translation>للعلامة من الطبقة «{layer}» أحد هذه الأنواع: {words}؛ و«{kind}» ليس منها.</translation>
    </message>
    <message>
        <source>This is the student edition of a set. Only the teacher’s edition can be changed.</source>
        <translation>هذه نسخة الطلاب من مجموعة. لا تُغيَّر إلا نسخة المعلّم.</translation>
    </message>
    <message>
        <source>The folder for drafts cannot be made: {why}.</source>
        <translation>تعذّر إنشاء مجلد المسودات: {why}.</translation>
    </message>
    <message>
        <source>The draft could not be moved: {why}.</source>
        <translation>تعذّر نقل المسودة: {why}.</translation>
    </message>
    <message>
        <source>feedback file</source>
        <translation>ملف تعليقات</translation>
    </message>
    <message>
        <source>The set names a file outside of its folder: “{file}”.</source>
        <translation>تذكر المجموعة ملفًا خارج مجلدها: «{file}».</translation>
    </message>
    <message>
        <source>“{name}” is missing.</source>
        <translation>الملف «{name}» غير موجود.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {why}.</source>
        <translation>تعذّرت قراءة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is not text in UTF-8.</source>
        <translation>الملف «{name}» ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is empty or larger than {size} MB.</source>
        <translation>الملف «{name}» فارغ أو أكبر من {size} MB.</translation>
    </message>
    <message>
        <source>A student edition lacks what only the teacher has; unpack the teacher’s edition.</source>
        <translation>تنقص نسخة الطلاب ما عند المعلّم وحده؛ فُكّ ضغط نسخة المعلّم.</translation>
    </message>
    <message>
        <source>There is a lesson.toml in “{folder}” already, and it is not replaced.</source>
        <translation>يوجد lesson.toml في «{folder}» من قبل، ولا يُستبدل.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”.</source>
        <translation>لا يوجد مجلد «{folder}».</translation>
    </message>
    <message>
        <source>This folder cannot be read: {why}.</source>
        <translation>تعذّرت قراءة هذا المجلد: {why}.</translation>
    </message>
    <message>
        <source>There are more than {most} files in “{folder}”; choose the folder of hand-ins.</source>
        <translation>في «{folder}» أكثر من {most} ملف؛ اختر مجلد التسليمات.</translation>
    </message>
    <message>
        <source>This is a link or a device; it was not followed.</source>
        <translation>هذا رابط أو جهاز، ولم يُتتبّع.</translation>
    </message>
    <message>
        <source>This file cannot be read: {why}.</source>
        <translation>تعذّرت قراءة هذا الملف: {why}.</translation>
    </message>
    <message>
        <source>This hand-in was not written to its end; ask for it once more.</source>
        <translation>لم يُكتب هذا التسليم إلى آخره؛ اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>This is a hand-in as a page to read; the hand-in itself is used.</source>
        <translation>هذا تسليم في شكل صفحة للقراءة؛ والتسليم نفسه مستخدم.</translation>
    </message>
    <message>
        <source>This is no hand-in file.</source>
        <translation>هذا ليس ملف تسليم.</translation>
    </message>
    <message>
        <source>This archive is too large, or too deep in others, to look into; unpack it and collect once more.</source>
        <translation>هذا الأرشيف كبير جدًا أو داخل أرشيفات كثيرة؛ فُكّ ضغطه واجمع مرة أخرى.</translation>
    </message>
    <message>
        <source>This archive is damaged or cut off.</source>
        <translation>هذا الأرشيف تالف أو مقطوع.</translation>
    </message>
    <message>
        <source>This file is protected with a password.</source>
        <translation>هذا الملف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>This file is damaged inside its archive.</source>
        <translation>هذا الملف تالف داخل أرشيفه.</translation>
    </message>
    <message>
        <source>The archive grows too large when it is unpacked; this was not read.</source>
        <translation>يكبر الأرشيف كثيرًا عند فك ضغطه؛ ولم يُقرأ هذا.</translation>
    </message>
    <message>
        <source>The marks of the set are not shown yet: mark the article on your own first.</source>
        <translation>لم تظهر علامات المجموعة بعد: ضع العلامات في المقال بنفسك أولًا.</translation>
    </message>
    <message>
        <source>The marks were shown already, so what you believed before stays as it is.</source>
        <translation>ظهرت العلامات من قبل، لذا يبقى ما صدّقته قبلها كما هو.</translation>
    </message>
    <message>
        <source>This is version {version} of “{title}”. You work with version {mine} already.</source>
        <translation>هذا هو الإصدار {version} من «{title}». أنت تعمل بالإصدار {mine}.</translation>
    </message>
    <message>
        <source>“{title}” is another set than “{other}”, so nothing was moved.</source>
        <translation>المجموعة «{title}» غير «{other}»، فلم يُنقل شيء.</translation>
    </message>
    <message>
        <source>lesson set</source>
        <translation>مجموعة دروس</translation>
    </message>
    <message>
        <source>A student edition holds no key.</source>
        <translation>ليس في نسخة الطلاب مفتاح.</translation>
    </message>
    <message>
        <source>A text of the set holds half of a character, so the set cannot be written.</source>
        <translation>في نص من المجموعة نصف حرف، فلا يمكن كتابة المجموعة.</translation>
    </message>
    <message>
        <source>The set is too large for a file; take some of its articles or documents out.</source>
        <translation>المجموعة كبيرة على ملف واحد؛ أخرج بعض مقالاتها أو وثائقها.</translation>
    </message>
    <message>
        <source>This lesson set needs Lateral Reader {least} or newer; this one is {version}.</source>
        <translation>تحتاج مجموعة الدروس هذه إلى Lateral Reader {least} أو أحدث؛ وهذا {version}.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Older hand-in</source>
        <translation>تسليم أقدم</translation>
    </message>
    <message>
        <source>Same hand-in again</source>
        <translation>التسليم نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Another set</source>
        <translation>مجموعة أخرى</translation>
    </message>
    <message>
        <source>Another version of the set</source>
        <translation>إصدار آخر من المجموعة</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>From a newer program</source>
        <translation>من برنامج أحدث</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>صفحة للقراءة</translation>
    </message>
    <message>
        <source>Not a hand-in</source>
        <translation>ليس تسليمًا</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>لم تظهر</translation>
    </message>
    <message>
        <source>fewer than {count}</source>
        <translation>أقل من {count}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} من {all}</translation>
    </message>
    <message>
        <source>All readers agree on {share} sentences, counting those that somebody or the key marked.</source>
        <translation>يتفق كل القراء على {share} من الجمل، بحساب ما علّمه أحد أو المفتاح.</translation>
    </message>
    <message>
        <source>Two readers, on average, agree on {share} of the sentences that one of them marked.</source>
        <translation>يتفق قارئان في المتوسط على {share} من الجمل التي علّمها أحدهما.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha is not defined here: too little was marked, or everybody marked the same.</source>
        <translation>ألفا كريبندورف غير معرّفة هنا: عُلّم القليل جدًا، أو علّم الجميع الشيء نفسه.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (nominal) over these sentences: {value}. 1 is full agreement, 0 is what chance gives.</source>
        <translation>ألفا كريبندورف (الاسمية) على هذه الجمل: {value}. 1 اتفاق تام، و0 ما تعطيه الصدفة.</translation>
    </message>
    <message>
        <source>The key marks nothing here.</source>
        <translation>لا يعلّم المفتاح هنا شيئًا.</translation>
    </message>
    <message>
        <source>Marked where the key marks: {share} sentences.</source>
        <translation>عُلّم حيث يعلّم المفتاح: {share} من الجمل.</translation>
    </message>
    <message>
        <source>Marked where it marks nothing: {share}.</source>
        <translation>عُلّم حيث لا يعلّم شيئًا: {share}.</translation>
    </message>
    <message>
        <source>Marked as something else: {count}.</source>
        <translation>عُلّم بشيء آخر: {count}.</translation>
    </message>
    <message>
        <source>The set “{title}”, version {version}; this is hand-in {number}.</source>
        <translation>المجموعة «{title}»، الإصدار {version}؛ هذا هو التسليم رقم {number}.</translation>
    </message>
    <message>
        <source>{marks} of your own, with the words you marked and your reasons.</source>
        <translation>علاماتك ({marks})، مع الكلمات التي علّمتها وأسبابك.</translation>
    </message>
    <message>
        <source>{changes} to your marks after the marks of the set were shown.</source>
        <translation>التغييرات في علاماتك بعد إظهار علامات المجموعة ({changes}).</translation>
    </message>
    <message>
        <source>{notes} with {evidence} of evidence.</source>
        <translation>الملاحظات ({notes})، مع الأدلة ({evidence}).</translation>
    </message>
    <message>
        <source>{answers} to marks, {why} with a reason.</source>
        <translation>الإجابات عن العلامات ({answers})، منها مع سبب: {why}.</translation>
    </message>
    <message>
        <source>{answers} to questions of the set.</source>
        <translation>الإجابات عن أسئلة المجموعة ({answers}).</translation>
    </message>
    <message>
        <source>How much you believed {articles}.</source>
        <translation>كم صدّقت المقالات ({articles}).</translation>
    </message>
    <message>
        <source>How many minutes you spent with {articles}.</source>
        <translation>كم دقيقة قضيت مع المقالات ({articles}).</translation>
    </message>
    <message>
        <source>When you wrote each mark, note and answer, and when you hand in, by the clock of this computer.</source>
        <translation>متى كتبت كل علامة وملاحظة وإجابة، ومتى تسلّم، بحسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing else: no other articles or notes, no text of the articles but the words you marked and a few words around them, and nothing about this computer.</source>
        <translation>ولا شيء غير ذلك: لا مقالات ولا ملاحظات أخرى، ولا نص المقالات إلا الكلمات التي علّمتها وكلمات قليلة حولها، ولا شيء عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No name, and the random number of your profile, which begins with {id}.</source>
        <translation>بلا اسم، مع الرقم العشوائي لملفك الشخصي، وأوله {id}.</translation>
    </message>
    <message>
        <source>Your name, “{name}”, and the random number of your profile, which begins with {id}.</source>
        <translation>اسمك «{name}»، والرقم العشوائي لملفك الشخصي، وأوله {id}.</translation>
    </message>
    <message>
        <source>1 mark</source>
        <translation>علامة واحدة</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>عدد العلامات {count}</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>عدد التغييرات {count}</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>ملاحظة واحدة</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>عدد الملاحظات {count}</translation>
    </message>
    <message>
        <source>1 piece</source>
        <translation>دليل واحد</translation>
    </message>
    <message>
        <source>{count} pieces</source>
        <translation>عدد الأدلة {count}</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>إجابة واحدة</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <translation>عدد الإجابات {count}</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>عدد المقالات {count}</translation>
    </message>
    <message>
        <source>hand-in file</source>
        <translation>ملف تسليم</translation>
    </message>
    <message>
        <source>This hand-in file is not as it has to be: {why}.</source>
        <translation>ليس ملف التسليم هذا كما يجب: {why}.</translation>
    </message>
    <message>
        <source>The id of the set, “{value}”, is no UUID.</source>
        <translation>معرّف المجموعة «{value}» ليس UUID.</translation>
    </message>
    <message>
        <source>The set has no title.</source>
        <translation>ليس للمجموعة عنوان.</translation>
    </message>
    <message>
        <source>The set has no article.</source>
        <translation>ليس في المجموعة مقال.</translation>
    </message>
    <message>
        <source>The version of the set has to be 1 or more.</source>
        <translation>يجب أن يكون إصدار المجموعة 1 أو أكثر.</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>a card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>a document of the set</source>
        <translation>وثيقة من المجموعة</translation>
    </message>
    <message>
        <source>an option of the prompt “{prompt}”</source>
        <translation>خيار في المهمة «{prompt}»</translation>
    </message>
    <message>
        <source>“{value}” cannot be the id of {what}: use small letters, digits and hyphens.</source>
        <translation>لا يصلح «{value}» معرّفًا ({what}): استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>“{name}” is more than once the id of {what}.</source>
        <translation>ورد المعرّف «{name}» أكثر من مرة ({what}).</translation>
    </message>
    <message>
        <source>The article “{title}” is in the set twice.</source>
        <translation>المقال «{title}» في المجموعة مرتين.</translation>
    </message>
    <message>
        <source>In the article “{id}” something lies beyond the end of the text.</source>
        <translation>في المقال «{id}» شيء يتجاوز نهاية النص.</translation>
    </message>
    <message>
        <source>In the article “{id}” two blocks overlap.</source>
        <translation>في المقال «{id}» كتلتان متداخلتان.</translation>
    </message>
    <message>
        <source>In the article “{id}” the words of the mark “{own_id}” do not stand where it says.</source>
        <translation>في المقال «{id}» كلمات العلامة «{own_id}» ليست حيث تقول.</translation>
    </message>
    <message>
        <source>In the article “{id}” two marks have the id “{value}”.</source>
        <translation>في المقال «{id}» علامتان معرّفهما «{value}».</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks nothing.</source>
        <translation>المهمة «{id}» لا تسأل شيئًا.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a choice and needs at least two options.</source>
        <translation>المهمة «{id}» اختيار وتحتاج إلى خيارين على الأقل.</translation>
    </message>
    <message>
        <source>The prompt “{id}” is a comparison and needs two articles to compare.</source>
        <translation>المهمة «{id}» مقارنة وتحتاج إلى مقالين للمقارنة.</translation>
    </message>
    <message>
        <source>The prompt “{id}” asks to mark passages and has to name an article.</source>
        <translation>المهمة «{id}» تطلب تعليم مقاطع ويجب أن تذكر مقالًا.</translation>
    </message>
    <message>
        <source>The {what} “{name}” names an article that is not in the set, “{value}”.</source>
        <translation>يُذكر في «{name}» ({what}) مقال ليس في المجموعة، «{value}».</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>The key is about the {what} “{value}”, which is not in the set.</source>
        <translation>المفتاح عن «{value}» ({what})، وليس في المجموعة.</translation>
    </message>
    <message>
        <source>The key is about the {what} “{name}” more than once.</source>
        <translation>المفتاح عن «{name}» ({what}) أكثر من مرة.</translation>
    </message>
    <message>
        <source>The key answers the prompt “{id}” with an option that it does not have, “{value}”.</source>
        <translation>يجيب المفتاح عن المهمة «{id}» بخيار ليس فيها، «{value}».</translation>
    </message>
    <message>
        <source>The key marks words that do not stand in their article, “{value}”.</source>
        <translation>يعلّم المفتاح كلمات ليست في مقالها، «{value}».</translation>
    </message>
    <message>
        <source>“{name}” is a link to a file elsewhere and was not read.</source>
        <translation>الملف «{name}» رابط إلى ملف في مكان آخر ولم يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” or the text beside it is not as it was written ({why}).</source>
        <translation>الملف «{name}» أو النص بجانبه ليس كما كُتب ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is larger than {size} MB and was not read.</source>
        <translation>الملف «{name}» أكبر من {size} MB ولم يُقرأ.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {why}.</source>
        <translation>تعذّرت قراءة «{path}»: {why}.</translation>
    </message>
    <message>
        <source>“{path}” is larger than {size} MB and was not read.</source>
        <translation>الملف «{path}» أكبر من {size} MB ولم يُقرأ.</translation>
    </message>
    <message>
        <source>“{path}” is not written as TOML: {why}.</source>
        <translation>الملف «{path}» ليس مكتوبًا بصيغة TOML: {why}.</translation>
    </message>
    <message>
        <source>Others on this computer have work on “{title}”, so it stays: {names}.</source>
        <translation>لآخرين على هذا الحاسوب عمل على «{title}»، فتبقى: {names}.</translation>
    </message>
    <message>
        <source>A text holds half of a character, so the file cannot be written.</source>
        <translation>في نص نصف حرف، فلا يمكن كتابة الملف.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be opened.</source>
        <translation>ليس «{name}» ملفًا يمكن فتحه.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be read: {why}.</source>
        <translation>تعذّرت قراءة الملف «{name}»: {why}.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This {noun} holds too many parts, so it was not read.</source>
        <translation>في هذا الملف ({noun}) أجزاء أكثر من اللازم، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This {noun} is damaged or cut off, so it was not read.</source>
        <translation>هذا الملف ({noun}) تالف أو مقطوع، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>A part of this {noun} holds too much, so it was not read.</source>
        <translation>جزء من هذا الملف ({noun}) كبير جدًا، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This {noun} is larger than {size} MB, so it was not read.</source>
        <translation>هذا الملف ({noun}) أكبر من {size} MB، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This {noun} does not hold the parts that it lists, so it was not read.</source>
        <translation>ليست في هذا الملف ({noun}) الأجزاء التي يذكرها، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>A part of this {noun} was changed after it was written, so it was not read.</source>
        <translation>تغيّر جزء من هذا الملف ({noun}) بعد كتابته، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This is no {noun}.</source>
        <translation>هذا الملف ليس من النوع: {noun}.</translation>
    </message>
    <message>
        <source>In this {noun} a part stands twice, so it was not read.</source>
        <translation>في هذا الملف ({noun}) جزء مكرر، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This {noun} is packed as the program packs none, so it was not read.</source>
        <translation>هذا الملف ({noun}) مضغوط بطريقة لا يستعملها البرنامج، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This {noun} grows too large when it is unpacked, so it was not read.</source>
        <translation>هذا الملف ({noun}) يكبر كثيرًا عند فك ضغطه، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>This {noun} was written by a newer program; with that it can be read.</source>
        <translation>هذا الملف ({noun}) كتبه برنامج أحدث، وبه يُقرأ.</translation>
    </message>
    <message>
        <source>The list of parts in this {noun} is damaged, so it was not read.</source>
        <translation>قائمة الأجزاء في هذا الملف ({noun}) تالفة، فلم يُقرأ.</translation>
    </message>
    <message>
        <source>The settings could not be saved in “{folder}”: {why}.</source>
        <translation>تعذّر حفظ الإعدادات في «{folder}»: {why}.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the backup was not brought back; close it and try again.</source>
        <translation>برنامج آخر يستخدم ملف الملاحظات، فلم تُستعد النسخة الاحتياطية؛ أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>An earlier backup of the notes file cannot be deleted: {why}.</source>
        <translation>تعذّر حذف نسخة احتياطية سابقة من ملف الملاحظات: {why}.</translation>
    </message>
    <message>
        <source>This is the notes file itself; choose another name or another folder.</source>
        <translation>هذا هو ملف الملاحظات نفسه؛ اختر اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be renamed: {why}.</source>
        <translation>تعذّر تغيير اسم الملف «{name}»: {why}.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “{name}”: {why}.</source>
        <translation>تعذّرت الكتابة بجانب «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The file “{name}” is not in its place.</source>
        <translation>الملف «{name}» ليس في مكانه.</translation>
    </message>
    <message>
        <source>The notes cannot be saved: the file or its folder may only be read.</source>
        <translation>تعذّر حفظ الملاحظات: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The notes file is damaged and was left as it is; the folder “backups” beside it may hold an earlier copy.</source>
        <translation>ملف الملاحظات تالف وتُرك كما هو؛ قد يكون في المجلد «backups» بجانبه نسخة سابقة.</translation>
    </message>
    <message>
        <source>The file is not a notes file of this program, or it is damaged; it was left as it is.</source>
        <translation>الملف ليس ملف ملاحظات لهذا البرنامج، أو هو تالف؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; free some space and try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ التغيير الأخير؛ أخلِ بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The notes file cannot be opened; check that it and its folder may be read and written.</source>
        <translation>تعذّر فتح ملف الملاحظات؛ تأكد من أن القراءة والكتابة متاحتان فيه وفي مجلده.</translation>
    </message>
    <message>
        <source>Another program is using the notes file, so the last change was not saved; try again.</source>
        <translation>برنامج آخر يستخدم ملف الملاحظات، فلم يُحفظ التغيير الأخير؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk that holds the notes does not answer; the last change was not saved.</source>
        <translation>القرص الذي فيه الملاحظات لا يستجيب؛ لم يُحفظ التغيير الأخير.</translation>
    </message>
    <message>
        <source>The copy “{name}” could not be written: {why}.</source>
        <translation>تعذّرت كتابة النسخة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a notes file.</source>
        <translation>هذا مجلد وليس ملف ملاحظات: «{name}».</translation>
    </message>
    <message>
        <source>The notes file “{name}” cannot be read: {why}.</source>
        <translation>تعذّرت قراءة ملف الملاحظات «{name}»: {why}.</translation>
    </message>
    <message>
        <source>“{name}” belongs to another program; it was left as it is.</source>
        <translation>الملف «{name}» يخص برنامجًا آخر؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>These notes were written by a newer version of this program (file version {found}, this program reads up to {latest}); install the newer version to open them.</source>
        <translation>كتب هذه الملاحظات إصدار أحدث من هذا البرنامج (إصدار الملف {found}، وهذا البرنامج يقرأ حتى {latest})؛ ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
        <source>The notes file was moved, replaced or removed while the program was open, so the last change was not saved. Copy your text, and start the program again.</source>
        <translation>نُقل ملف الملاحظات أو استُبدل أو أُزيل والبرنامج مفتوح، فلم يُحفظ التغيير الأخير. انسخ نصك وشغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Parts of the notes file are damaged and cannot be read; an earlier backup may still hold them.</source>
        <translation>أجزاء من ملف الملاحظات تالفة ولا تُقرأ؛ قد تكون في نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>The text of an article is not what it was.</source>
        <translation>نص المقال ليس كما كان.</translation>
    </message>
    <message>
        <source>A part of the notes file is damaged and cannot be read; an earlier backup may hold it.</source>
        <translation>جزء من ملف الملاحظات تالف ولا يُقرأ؛ قد يكون في نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>is the heading “{words}”</source>
        <translation>هو العنوان «{words}»</translation>
    </message>
    <message>
        <source>says only “{words}”</source>
        <translation>لا يقول إلا «{words}»</translation>
    </message>
    <message>
        <source>starts with “{words}”</source>
        <translation>يبدأ بـ«{words}»</translation>
    </message>
    <message>
        <source>gives the date</source>
        <translation>يذكر التاريخ</translation>
    </message>
    <message>
        <source>is a row of buttons</source>
        <translation>صف من الأزرار</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web archive</source>
        <translation>أرشيف ويب</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>This older Word format cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>لا يمكن فتح صيغة Word القديمة هذه؛ احفظه بصيغة .docx، أو انسخ نص المقال وألصقه.</translation>
    </message>
    <message>
        <source>RTF files cannot be opened; save it as .docx, or copy the article’s text and paste it.</source>
        <translation>لا يمكن فتح ملفات RTF؛ احفظه بصيغة .docx، أو انسخ نص المقال وألصقه.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>لا نص للقراءة.</translation>
    </message>
    <message>
        <source>The text has {count} characters; the limit is {limit}.</source>
        <translation>في النص {count} حرفًا؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>الملف {name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is damaged, or it is no {format} in spite of its name.</source>
        <translation>الملف {name} تالف، أو ليس {format} رغم اسمه.</translation>
    </message>
    <message>
        <source>{name} is an archive without a document that can be opened.</source>
        <translation>الملف {name} أرشيف ليس فيه مستند يمكن فتحه.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>لا يوجد ملف «{path}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened, because you may not read it.</source>
        <translation>لا يمكن فتح «{name}» لأن قراءته غير مسموحة لك.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({why}).</source>
        <translation>تعذّرت قراءة «{name}» ({why}).</translation>
    </message>
    <message>
        <source>“{name}” is too large; the limit is {limit}.</source>
        <translation>الملف «{name}» كبير جدًا؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفًا: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file that can be opened.</source>
        <translation>ليس «{name}» ملفًا يمكن فتحه، بل جهاز أو أنبوب (pipe).</translation>
    </message>
    <message>
        <source>“{name}” has {size}; the limit is {limit}.</source>
        <translation>حجم «{name}» {size}؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>This file is damaged, so it cannot be opened.</source>
        <translation>هذا الملف تالف، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>This file grows too large when it is unpacked, so it was not opened.</source>
        <translation>يكبر هذا الملف كثيرًا عند فك ضغطه، فلم يُفتح.</translation>
    </message>
    <message>
        <source>This file is packed in a way that no word processor uses, so it was not opened.</source>
        <translation>ضُغط هذا الملف بطريقة لا يستعملها أي معالج نصوص، فلم يُفتح.</translation>
    </message>
    <message>
        <source>This file is protected with a password, so it cannot be opened.</source>
        <translation>هذا الملف محمي بكلمة مرور، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>A part of this file is damaged, so it cannot be opened.</source>
        <translation>جزء من هذا الملف تالف، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>A part of this file is built in a way that no word processor uses, so it was not opened.</source>
        <translation>بُني جزء من هذا الملف بطريقة لا يستعملها أي معالج نصوص، فلم يُفتح.</translation>
    </message>
    <message>
        <source>This text has more than {most} paragraphs, so it cannot be shown.</source>
        <translation>في هذا النص أكثر من {most} فقرة، فلا يمكن عرضه.</translation>
    </message>
    <message>
        <source>This text has {count} characters; the limit is {limit}. Please open a part of it.</source>
        <translation>في هذا النص {count} حرفًا؛ والحد {limit}. افتح جزءًا منه.</translation>
    </message>
    <message>
        <source>Read as Windows-1252, because it is not UTF-8.</source>
        <translation>قُرئ بترميز Windows-1252 لأنه ليس UTF-8.</translation>
    </message>
    <message>
        <source>Read as UTF-16, because every other byte is empty.</source>
        <translation>قُرئ بترميز UTF-16 لأن كل بايت ثانٍ فارغ.</translation>
    </message>
    <message>
        <source>This may be Japanese in another encoding than UTF-8.</source>
        <translation>ربما هذا نص ياباني بترميز غير UTF-8.</translation>
    </message>
    <message>
        <source>Some characters could not be read and are shown as �.</source>
        <translation>تعذّرت قراءة بعض الحروف وتُعرض بالرمز �.</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>أوروبا الغربية</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>البلطيق</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>“{label}” is not the name of an encoding that can be read.</source>
        <translation>ليس «{label}» اسم ترميز يمكن قراءته.</translation>
    </message>
    <message>
        <source>{name} does not hold text, so it cannot be opened.</source>
        <translation>ليس في {name} نص، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>is a footnote</source>
        <translation>حاشية سفلية</translation>
    </message>
    <message>
        <source>is set as the head of every page</source>
        <translation>موضوع في رأس كل صفحة</translation>
    </message>
    <message>
        <source>is set as the foot of every page</source>
        <translation>موضوع في ذيل كل صفحة</translation>
    </message>
    <message>
        <source>This Word document is damaged, so it cannot be opened.</source>
        <translation>مستند Word هذا تالف، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>This book is damaged, so it cannot be opened.</source>
        <translation>هذا الكتاب تالف، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>This book is locked to one program, so it cannot be opened here.</source>
        <translation>هذا الكتاب مقفل على برنامج واحد، فلا يمكن فتحه هنا.</translation>
    </message>
    <message>
        <source>A chapter is too tangled to be laid out, so it is shown as plain text.</source>
        <translation>فصل متشابك لا يمكن تنسيقه، فيُعرض نصًا عاديًا.</translation>
    </message>
    <message>
        <source>is the table of contents</source>
        <translation>هو جدول المحتويات</translation>
    </message>
    <message>
        <source>The lines between “---” at the head could not be read as front matter, so they are shown as text.</source>
        <translation>تعذّرت قراءة الأسطر بين “---” في الرأس كبيانات تمهيدية، فتُعرض نصًا.</translation>
    </message>
    <message>
        <source>Reading this text needs more memory than the reader allows itself, so it was given up.</source>
        <translation>تحتاج قراءة هذا النص إلى ذاكرة أكثر مما يسمح به البرنامج لنفسه، فأُوقفت.</translation>
    </message>
    <message>
        <source>Reading this file took too long, so it was given up.</source>
        <translation>طالت قراءة هذا الملف كثيرًا فأُوقفت.</translation>
    </message>
    <message>
        <source>The Markdown is too tangled or too long to be laid out, so it is shown as plain text.</source>
        <translation>نص Markdown متشابك أو طويل لا يمكن تنسيقه، فيُعرض نصًا عاديًا.</translation>
    </message>
    <message>
        <source>describes a picture</source>
        <translation>يصف صورة</translation>
    </message>
    <message>
        <source>This web archive holds no page.</source>
        <translation>ليس في أرشيف الويب هذا صفحة.</translation>
    </message>
    <message>
        <source>This OpenDocument text is damaged, so it cannot be opened.</source>
        <translation>نص OpenDocument هذا تالف، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>is put together like a line about author or date</source>
        <translation>مركّب كسطر عن الكاتب أو التاريخ</translation>
    </message>
    <message>
        <source>is not shown by a browser</source>
        <translation>لا يعرضه المتصفح</translation>
    </message>
    <message>
        <source>stands in the foot of the page</source>
        <translation>يقع في ذيل الصفحة</translation>
    </message>
    <message>
        <source>stands in a box beside the article</source>
        <translation>يقع في إطار بجانب المقال</translation>
    </message>
    <message>
        <source>stands in the head of the page</source>
        <translation>يقع في رأس الصفحة</translation>
    </message>
    <message>
        <source>is the title of the page</source>
        <translation>هو عنوان الصفحة</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph</source>
        <translation>يقع بين العنوان والفقرة الأولى</translation>
    </message>
    <message>
        <source>is nothing but a link to another page</source>
        <translation>ليس إلا رابطًا إلى صفحة أخرى</translation>
    </message>
    <message>
        <source>stands above the article and is not set as part of it</source>
        <translation>يقع فوق المقال وليس منسّقًا كجزء منه</translation>
    </message>
    <message>
        <source>stands after the article and is not set as part of it</source>
        <translation>يقع بعد المقال وليس منسّقًا كجزء منه</translation>
    </message>
    <message>
        <source>is said several times on the page</source>
        <translation>يتكرر عدة مرات في الصفحة</translation>
    </message>
    <message>
        <source>is a picture that leads to another page</source>
        <translation>صورة تقود إلى صفحة أخرى</translation>
    </message>
    <message>
        <source>is a time and nothing else</source>
        <translation>وقت ولا شيء غيره</translation>
    </message>
    <message>
        <source>is a name alone under the headline</source>
        <translation>اسم وحده تحت العنوان</translation>
    </message>
    <message>
        <source>stands under “{words}”</source>
        <translation>يقع تحت «{words}»</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages and no text, so it cannot be read here.</source>
        <translation>في ملف PDF هذا صور صفحات بلا نص، فلا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password, so it cannot be opened.</source>
        <translation>ملف PDF هذا محمي بكلمة مرور، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>This PDF is damaged, so it cannot be opened.</source>
        <translation>ملف PDF هذا تالف، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>A page of this PDF holds more characters than a page has room for, so it was not opened.</source>
        <translation>في صفحة من ملف PDF هذا حروف أكثر مما تتسع له صفحة، فلم يُفتح.</translation>
    </message>
    <message>
        <source>is repeated at the head or foot of the pages</source>
        <translation>يتكرر في رأس الصفحات أو ذيلها</translation>
    </message>
    <message>
        <source>No text was found on page {number}.</source>
        <translation>لم يوجد نص في الصفحة {number}.</translation>
    </message>
    <message>
        <source>No text was found on {count} pages.</source>
        <translation>لم يوجد نص في عدد من الصفحات: {count}.</translation>
    </message>
    <message>
        <source>Only the first {read} of {all} pages were read.</source>
        <translation>قُرئت أول {read} من {all} صفحة فقط.</translation>
    </message>
    <message>
        <source>The page is too tangled to be laid out, so all of its text is shown as plain text.</source>
        <translation>الصفحة متشابكة لا يمكن تنسيقها، فيُعرض كل نصها نصًا عاديًا.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page for sure, so more than the article may be shown.</source>
        <translation>تعذّر تمييز المقال من بقية الصفحة بيقين، فقد يُعرض أكثر من المقال.</translation>
    </message>
    <message>
        <source>This page holds no text: a script puts it in when a browser shows it. Open the page in a browser, copy the article and paste it.</source>
        <translation>ليس في هذه الصفحة نص: يضعه نص برمجي حين يعرضها المتصفح. افتح الصفحة في متصفح، وانسخ المقال وألصقه.</translation>
    </message>
    <message>
        <source>This text has {count} invisible characters, so it was not opened.</source>
        <translation>في هذا النص {count} من الحروف غير المرئية، فلم يُفتح.</translation>
    </message>
    <message>
        <source>{count} invisible characters are shown as □.</source>
        <translation>تُعرض {count} من الحروف غير المرئية بالرمز □.</translation>
    </message>
    <message>
        <source>One invisible character is shown as □.</source>
        <translation>يُعرض حرف غير مرئي واحد بالرمز □.</translation>
    </message>
    <message>
        <source>stands between the paragraphs and is not set as part of the article</source>
        <translation>يقع بين الفقرات وليس منسّقًا كجزء من المقال</translation>
    </message>
    <message>
        <source>you said that it is part of the article</source>
        <translation>قلتَ إنه جزء من المقال</translation>
    </message>
    <message>
        <source>you said that it is no part of the article</source>
        <translation>قلتَ إنه ليس جزءًا من المقال</translation>
    </message>
    <message>
        <source>One paragraph between body parts was left out; is that right?</source>
        <translation>استُبعدت فقرة بين أجزاء المتن؛ هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{number} paragraphs between body parts were left out; is that right?</source>
        <translation>الفقرات المستبعدة بين أجزاء المتن: {number}؛ هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>الكاتب غير مذكور</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>التاريخ غير مذكور</translation>
    </message>
    <message>
        <source>is a paragraph of the article</source>
        <translation>فقرة من المقال</translation>
    </message>
    <message>
        <source>is a name alone between paragraphs, as under a picture</source>
        <translation>اسم وحده بين الفقرات، كما تحت صورة</translation>
    </message>
    <message>
        <source>heads a reader’s comment</source>
        <translation>رأس تعليق قارئ</translation>
    </message>
    <message>
        <source>says who the author is</source>
        <translation>يقول من الكاتب</translation>
    </message>
    <message>
        <source>is a name alone above the lines about the author</source>
        <translation>اسم وحده فوق الأسطر عن الكاتب</translation>
    </message>
    <message>
        <source>names a section of the site above the headline</source>
        <translation>يسمّي قسمًا من الموقع فوق العنوان</translation>
    </message>
    <message>
        <source>is the first heading</source>
        <translation>هو العنوان الأول</translation>
    </message>
    <message>
        <source>is the title of the article</source>
        <translation>هو عنوان المقال</translation>
    </message>
    <message>
        <source>stands first and is no full sentence</source>
        <translation>يأتي أولًا وليس جملة كاملة</translation>
    </message>
    <message>
        <source>stands first and is set as a title</source>
        <translation>يأتي أولًا ومنسّق كعنوان</translation>
    </message>
    <message>
        <source>stands alone before the place line</source>
        <translation>يقع وحده قبل سطر المكان</translation>
    </message>
    <message>
        <source>stands above the date like an author’s name</source>
        <translation>يقع فوق التاريخ كاسم كاتب</translation>
    </message>
    <message>
        <source>is a short line with a number above a paragraph</source>
        <translation>سطر قصير فيه رقم فوق فقرة</translation>
    </message>
    <message>
        <source>stands between headline and first paragraph and is no full sentence</source>
        <translation>يقع بين العنوان والفقرة الأولى وليس جملة كاملة</translation>
    </message>
    <message>
        <source>stands between headline and byline</source>
        <translation>يقع بين العنوان وسطر الكاتب</translation>
    </message>
    <message>
        <source>is set as a heading</source>
        <translation>منسّق كعنوان</translation>
    </message>
    <message>
        <source>is no full sentence and says when or where, as under a picture</source>
        <translation>ليس جملة كاملة ويقول متى أو أين، كما تحت صورة</translation>
    </message>
    <message>
        <source>is a short line without a full stop above a paragraph</source>
        <translation>سطر قصير بلا نقطة فوق فقرة</translation>
    </message>
    <message>
        <source>is a name alone after the last paragraph</source>
        <translation>اسم وحده بعد الفقرة الأخيرة</translation>
    </message>
    <message>
        <source>is one of several titles after the last paragraph</source>
        <translation>واحد من عدة عناوين بعد الفقرة الأخيرة</translation>
    </message>
    <message>
        <source>The article does not have the words “{words}”.</source>
        <translation>ليست في المقال الكلمات «{words}».</translation>
    </message>
    <message>
        <source>These words stand {count} times in the article; take more words.</source>
        <translation>ترد هذه الكلمات {count} مرات في المقال؛ خذ كلمات أكثر.</translation>
    </message>
    <message>
        <source>This passage is in the key already.</source>
        <translation>هذا المقطع في المفتاح من قبل.</translation>
    </message>
    <message>
        <source>This text needs more memory than the reader allows itself.</source>
        <translation>يحتاج هذا النص إلى ذاكرة أكثر مما يسمح به البرنامج لنفسه.</translation>
    </message>
    <message>
        <source>stands in a part of the page for navigation or service</source>
        <translation>يقع في جزء من الصفحة للتنقل أو الخدمات</translation>
    </message>
    <message>
        <source>stands in a part of the page that leads to other articles</source>
        <translation>يقع في جزء من الصفحة يقود إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>stands among the readers’ comments</source>
        <translation>يقع بين تعليقات القراء</translation>
    </message>
    <message>
        <source>is set as the words under a picture</source>
        <translation>منسّق كتعليق تحت صورة</translation>
    </message>
    <message>
        <source>stands in a box about the author</source>
        <translation>يقع في إطار عن الكاتب</translation>
    </message>
    <message>
        <source>is set as a notice of the site</source>
        <translation>منسّق كإشعار من الموقع</translation>
    </message>
    <message>
        <source>is set as the line about author or date</source>
        <translation>منسّق كسطر الكاتب أو التاريخ</translation>
    </message>
    <message>
        <source>is set as the lines that sum the article up</source>
        <translation>منسّق كالأسطر التي تلخص المقال</translation>
    </message>
    <message>
        <source>names the author</source>
        <translation>يذكر الكاتب</translation>
    </message>
    <message>
        <source>names who reported and edited</source>
        <translation>يذكر من أعدّ التقرير ومن حرّره</translation>
    </message>
    <message>
        <source>names who contributed</source>
        <translation>يذكر من أسهم</translation>
    </message>
    <message>
        <source>gives the reading time</source>
        <translation>يذكر مدة القراءة</translation>
    </message>
    <message>
        <source>names an agency and nothing else</source>
        <translation>يذكر وكالة ولا شيء غيرها</translation>
    </message>
    <message>
        <source>credits a picture</source>
        <translation>يذكر مصدر صورة</translation>
    </message>
    <message>
        <source>is a copyright notice</source>
        <translation>إشعار بحقوق النشر</translation>
    </message>
    <message>
        <source>says whose views these are</source>
        <translation>يبيّن لمن هذه الآراء</translation>
    </message>
    <message>
        <source>names the site’s policies</source>
        <translation>يذكر سياسات الموقع</translation>
    </message>
    <message>
        <source>is about the author</source>
        <translation>عن الكاتب</translation>
    </message>
    <message>
        <source>gives the date and the author</source>
        <translation>يذكر التاريخ والكاتب</translation>
    </message>
    <message>
        <source>corrects an earlier version</source>
        <translation>يصحح نسخة سابقة</translation>
    </message>
    <message>
        <source>invites readers to subscribe</source>
        <translation>يدعو القراء إلى الاشتراك</translation>
    </message>
    <message>
        <source>is a path through the site</source>
        <translation>مسار عبر الموقع</translation>
    </message>
    <message>
        <source>lists tags</source>
        <translation>يسرد وسومًا</translation>
    </message>
    <message>
        <source>is an address and nothing else</source>
        <translation>عنوان ولا شيء غيره</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>بلا كلمات</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Attributed</source>
        <translation>منسوب</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>Quotation mark missing</source>
        <translation>علامة اقتباس ناقصة</translation>
    </message>
    <message>
        <source>a possibility</source>
        <translation>إمكان</translation>
    </message>
    <message>
        <source>a cautious verb</source>
        <translation>فعل حذر</translation>
    </message>
    <message>
        <source>a cautious adverb</source>
        <translation>ظرف حذر</translation>
    </message>
    <message>
        <source>a cautious word</source>
        <translation>كلمة حذرة</translation>
    </message>
    <message>
        <source>a rough amount</source>
        <translation>مقدار تقريبي</translation>
    </message>
    <message>
        <source>kept at a distance</source>
        <translation>على مسافة</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>a cause</source>
        <translation>سبب</translation>
    </message>
    <message>
        <source>a description</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>all, most, or over time</source>
        <translation>الكل أو الأكثر أو عبر الزمن</translation>
    </message>
    <message>
        <source>the future</source>
        <translation>المستقبل</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>My highlight</source>
        <translation>تظليلي</translation>
    </message>
    <message>
        <source>a named person</source>
        <translation>شخص مسمّى</translation>
    </message>
    <message>
        <source>a named organisation</source>
        <translation>منظمة مسمّاة</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>the outlet itself</source>
        <translation>جهة النشر نفسها</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>مقتبس</translation>
    </message>
    <message>
        <source>in the writer’s words</source>
        <translation>بكلمات الكاتب</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>مقتبس جزئيًا</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>تذكر مصدرًا</translation>
    </message>
    <message>
        <source>a source without a name</source>
        <translation>مصدر بلا اسم</translation>
    </message>
    <message>
        <source>part named, part not</source>
        <translation>مصدر لجزء منها فقط</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>بلا مصدر مذكور</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>لا شيء يُتحقق منه</translation>
    </message>
    <message>
        <source>The program is fairly sure of this mark.</source>
        <translation>البرنامج متأكد إلى حد ما من هذه العلامة.</translation>
    </message>
    <message>
        <source>The program is not sure of this mark.</source>
        <translation>البرنامج غير متأكد من هذه العلامة.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>لا أوافق</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Look up later</source>
        <translation>للبحث لاحقًا</translation>
    </message>
    <message>
        <source>Can’t check</source>
        <translation>تعذّر التحقق</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>جانبًا</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>تدعمه الأدلة</translation>
    </message>
    <message>
        <source>Partly supported</source>
        <translation>تدعمه الأدلة جزئيًا</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>المصادر تختلف</translation>
    </message>
    <message>
        <source>Not enough evidence to say</source>
        <translation>الأدلة لا تكفي للقول</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>تناقضه الأدلة</translation>
    </message>
    <message>
        <source>I could not check this here</source>
        <translation>لم أستطع التحقق من هذا هنا</translation>
    </message>
    <message>
        <source>still here?</source>
        <translation>أما زالت هنا؟</translation>
    </message>
    <message>
        <source>no longer found</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Something happened</source>
        <translation>شيء حدث</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Somebody said it</source>
        <translation>أحد قاله</translation>
    </message>
    <message>
        <source>One thing caused another</source>
        <translation>شيء سبّب شيئًا آخر</translation>
    </message>
    <message>
        <source>A comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Something will happen</source>
        <translation>شيء سيحدث</translation>
    </message>
    <message>
        <source>An opinion</source>
        <translation>رأي</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>A picture shows it</source>
        <translation>صورة تُظهره</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Not very</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>إلى حد ما</translation>
    </message>
    <message>
        <source>Very</source>
        <translation>جدًا</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>لا إطلاقًا</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>أميل إلى لا</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>بين بين</translation>
    </message>
    <message>
        <source>rather yes</source>
        <translation>أميل إلى نعم</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>تمامًا</translation>
    </message>
    <message>
        <source>Stopped first</source>
        <translation>توقفت أولًا</translation>
    </message>
    <message>
        <source>Looked up the source</source>
        <translation>بحثت عن المصدر</translation>
    </message>
    <message>
        <source>Found other coverage</source>
        <translation>وجدت تغطية أخرى</translation>
    </message>
    <message>
        <source>Traced a quotation</source>
        <translation>تتبّعت اقتباسًا</translation>
    </message>
    <message>
        <source>Traced a number</source>
        <translation>تتبّعت رقمًا</translation>
    </message>
    <message>
        <source>Traced a picture</source>
        <translation>تتبّعت صورة</translation>
    </message>
    <message>
        <source>Read the document itself</source>
        <translation>قرأت الوثيقة نفسها</translation>
    </message>
    <message>
        <source>Asked somebody who knows</source>
        <translation>سألت من يعرف</translation>
    </message>
    <message>
        <source>Compared articles</source>
        <translation>قارنت مقالات</translation>
    </message>
    <message>
        <source>Checked dates and places</source>
        <translation>تحققت من التواريخ والأماكن</translation>
    </message>
    <message>
        <source>Do I know this outlet? What exactly do I want to know?</source>
        <translation>هل أعرف جهة النشر هذه؟ ماذا أريد أن أعرف بالضبط؟</translation>
    </message>
    <message>
        <source>Leave the page and see what others say about it.</source>
        <translation>اترك الصفحة وانظر ماذا يقول الآخرون عنها.</translation>
    </message>
    <message>
        <source>Who else reports this, with sources of their own?</source>
        <translation>من غيرها ينقل هذا، بمصادر من عنده؟</translation>
    </message>
    <message>
        <source>Go back to where it was said, with the words around it.</source>
        <translation>ارجع إلى حيث قيل، مع الكلمات حوله.</translation>
    </message>
    <message>
        <source>Find who counted, how, and when.</source>
        <translation>اعرف من عدّ، وكيف، ومتى.</translation>
    </message>
    <message>
        <source>Find where and when it was first shown.</source>
        <translation>اعرف أين ومتى عُرضت أول مرة.</translation>
    </message>
    <message>
        <source>The report, law, record or recording that is spoken of.</source>
        <translation>التقرير أو القانون أو السجل أو التسجيل الذي يُتحدث عنه.</translation>
    </message>
    <message>
        <source>An expert, or a reference work about it.</source>
        <translation>خبير، أو عمل مرجعي عنه.</translation>
    </message>
    <message>
        <source>What does each of them say, and leave out?</source>
        <translation>ماذا يقول كل منها، وماذا يترك؟</translation>
    </message>
    <message>
        <source>Could it have been there, and at that time?</source>
        <translation>هل يمكن أن يكون هناك، وفي ذلك الوقت؟</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Document itself</source>
        <translation>الوثيقة نفسها</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Eyewitness</source>
        <translation>شاهد عيان</translation>
    </message>
    <message>
        <source>Official statement</source>
        <translation>بيان رسمي</translation>
    </message>
    <message>
        <source>Party to the event</source>
        <translation>طرف في الحدث</translation>
    </message>
    <message>
        <source>Independent news</source>
        <translation>أخبار مستقلة</translation>
    </message>
    <message>
        <source>News of a state or party</source>
        <translation>أخبار دولة أو حزب</translation>
    </message>
    <message>
        <source>Non-governmental or international body</source>
        <translation>هيئة غير حكومية أو دولية</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>بحث علمي</translation>
    </message>
    <message>
        <source>Reference work</source>
        <translation>عمل مرجعي</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>تحقّق من الوقائع</translation>
    </message>
    <message>
        <source>In the references of the set</source>
        <translation>في مراجع المجموعة</translation>
    </message>
    <message>
        <source>In another article of the set</source>
        <translation>في مقال آخر من المجموعة</translation>
    </message>
    <message>
        <source>In a book or from a person</source>
        <translation>في كتاب أو من شخص</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>على الإنترنت</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>what you found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>a source for it</source>
        <translation>مصدر له</translation>
    </message>
    <message>
        <source>where in the source (page, paragraph, time)</source>
        <translation>الموضع في المصدر (صفحة، فقرة، وقت)</translation>
    </message>
    <message>
        <source>the question to look up</source>
        <translation>السؤال المطلوب بحثه</translation>
    </message>
    <message>
        <source>a place to look</source>
        <translation>مكان للبحث</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>kind of claim</source>
        <translation>نوع الادعاء</translation>
    </message>
    <message>
        <source>belief before checking</source>
        <translation>التصديق قبل التحقق</translation>
    </message>
    <message>
        <source>belief after checking</source>
        <translation>التصديق بعد التحقق</translation>
    </message>
    <message>
        <source>what I did</source>
        <translation>ما فعلته</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>what I found</source>
        <translation>ما وجدته</translation>
    </message>
    <message>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>how sure I am</source>
        <translation>كم أنا متأكد</translation>
    </message>
    <message>
        <source>question to look up</source>
        <translation>السؤال المطلوب بحثه</translation>
    </message>
    <message>
        <source>where to look</source>
        <translation>أين أبحث</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>notes_file</name>
    <message>
        <source>Bring back the backup of {date}?</source>
        <translation>استعادة نسخة {date} الاحتياطية؟</translation>
    </message>
    <message>
        <source>It holds: {holds}.

What you typed is saved first, and a backup of what the file holds now is made, so that you can go back to it. Then the window closes and opens again.</source>
        <translation>فيها: {holds}.

يُحفظ أولًا ما كتبته، وتُنشأ نسخة احتياطية مما في الملف الآن لتستطيع الرجوع إليه. ثم تُغلق النافذة وتُفتح من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Save my work to</source>
        <translation>حفظ عملي في</translation>
    </message>
    <message>
        <source>notes: {n}</source>
        <translation>الملاحظات: {n}</translation>
    </message>
    <message>
        <source>articles: {n}</source>
        <translation>المقالات: {n}</translation>
    </message>
    <message>
        <source>sources: {n}</source>
        <translation>المصادر: {n}</translation>
    </message>
    <message>
        <source>marks and answers: {n}</source>
        <translation>العلامات والإجابات: {n}</translation>
    </message>
    <message>
        <source>in the trash: {n}</source>
        <translation>في المحذوفات: {n}</translation>
    </message>
    <message>
        <source>Start the program again: it then offers to use the newest good backup.</source>
        <translation>شغّل البرنامج من جديد: يعرض عندها استعمال أحدث نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>in order, checked just now</source>
        <translation>سليم، فُحص الآن</translation>
    </message>
    <message>
        <source>rows that cannot be read: {n}</source>
        <translation>صفوف لا تُقرأ: {n}</translation>
    </message>
    <message>
        <source>rows that belong to nothing: {n}</source>
        <translation>صفوف لا تخص شيئًا: {n}</translation>
    </message>
    <message>
        <source>rows that the search does not know: {n}</source>
        <translation>صفوف لا يعرفها البحث: {n}</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>how date and time are written</comment>
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>This backup cannot be used.</source>
        <translation>لا يمكن استعمال هذه النسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Class view</source>
        <translation>عرض الصف</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>panel help</name>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الرصد</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>What is this? {panel}</source>
        <translation>ما هذا؟ {panel}</translation>
    </message>
    <message>
        <source>The text is shown as it is in the file. Nothing is taken away: what is no part of the article itself, such as related links and comments, is folded to one line that says so. {key} shows all of it.</source>
        <translation>يُعرض النص كما هو في الملف. لا يُزال شيء: ما ليس من المقال نفسه، كالروابط والتعليقات، يُطوى في سطر واحد يقول ذلك. {key} يعرض كل شيء.</translation>
    </message>
    <message>
        <source>{next} goes to the next mark and {previous} to the one before; {marks} explains what the marks mean. The strip beside the scroll bar shows where in the article they are.</source>
        <translation>المفتاح {next} ينتقل إلى العلامة التالية و{previous} إلى السابقة؛ و{marks} يشرح معنى العلامات. الشريط بجانب شريط التمرير يبيّن أين هي في المقال.</translation>
    </message>
    <message>
        <source>Shift and the arrow keys select words, and so does the mouse. Selected words can be marked, or a note can be written about them with {note}. A short bar beside the text shows where a note is.</source>
        <translation>مفتاح Shift ومفاتيح الأسهم تحدّد الكلمات، وكذلك الفأرة. يمكن تعليم الكلمات المحددة، أو كتابة ملاحظة عليها بالمفتاح {note}. شريط قصير بجانب النص يبيّن موضع الملاحظة.</translation>
    </message>
    <message>
        <source>All articles you have opened, under the set or the folder they came with. Enter opens the chosen one; on a heading it folds the group and opens it again.</source>
        <translation>كل المقالات التي فتحتها، تحت المجموعة أو المجلد الذي جاءت معه. مفتاح Enter يفتح المقال المختار؛ وعلى عنوان يطوي المجموعة ويفتحها.</translation>
    </message>
    <message>
        <source>Under a title stands how many of your notes on it are still to check and how many are checked.</source>
        <translation>تحت العنوان عدد ملاحظاتك عليه التي لم يُتحقق منها بعد، والتي تم التحقق منها.</translation>
    </message>
    <message>
        <source>{open} opens files, {folder} a folder, and {paste} a text you have copied. The articles and your notes are kept on this computer. Taking an article out of the library keeps its notes.</source>
        <translation>المفتاح {open} يفتح ملفات، و{folder} مجلدًا، و{paste} نصًا نسخته. تبقى المقالات وملاحظاتك على هذا الحاسوب. إزالة مقال من المكتبة تُبقي ملاحظاته.</translation>
    </message>
    <message>
        <source>Looks for words in all your notes and in all articles of the library while you type.</source>
        <translation>يبحث عن الكلمات في كل ملاحظاتك وفي كل مقالات المكتبة وأنت تكتب.</translation>
    </message>
    <message>
        <source>Words in quotation marks have to stand together. The boxes under the line keep to some notes or some articles.</source>
        <translation>الكلمات بين علامتي اقتباس تُطلب متجاورة. المربعات تحت السطر تحصر البحث في بعض الملاحظات أو المقالات.</translation>
    </message>
    <message>
        <source>Down goes to what was found, Enter opens it, and {key} comes back to the text.</source>
        <translation>السهم لأسفل ينتقل إلى ما عُثر عليه، وEnter يفتحه، و{key} يعود إلى النص.</translation>
    </message>
    <message>
        <source>Here stands the mark or the words in hand: why the mark is there, what to ask next, and why it might be fine. Say whether you agree; your answer is kept.</source>
        <translation>هنا العلامة أو الكلمات المختارة: لماذا العلامة هناك، وماذا تسأل بعدها، ولماذا قد يكون هذا مقبولًا. قل هل توافق؛ تُحفظ إجابتك.</translation>
    </message>
    <message>
        <source>{note} writes a note about them. It is saved as you type. A text and a status are enough; {more} unfolds the claim, your evidence and what you found.</source>
        <translation>المفتاح {note} يكتب ملاحظة عليها. تُحفظ وأنت تكتب. يكفي نص وحالة؛ و{more} يفتح الادعاء وأدلتك وما وجدته.</translation>
    </message>
    <message>
        <source>If you cannot check something here, say so: that is a good result, since it says how far checking can go. “Look up later” puts it on a list for when you are online ({list}).</source>
        <translation>إن لم تستطع التحقق من شيء هنا فقل ذلك: هذه نتيجة جيدة، لأنها تقول إلى أي حد يصل التحقق. «للبحث لاحقًا» تضعه في قائمة لوقت اتصالك بالإنترنت ({list}).</translation>
    </message>
    <message>
        <source>The whole article as a list: each sentence of the body with its state, and under it its marks, each with its reason. A screen reader reads here what others see in the text.</source>
        <translation>المقال كله كقائمة: كل جملة من المتن مع حالتها، وتحتها علاماتها، ولكل منها سببها. هنا يقرأ قارئ الشاشة ما يراه الآخرون في النص.</translation>
    </message>
    <message>
        <source>Enter on a sentence shows it in the article; on a mark it takes the mark in hand. The box above keeps to one state, to your own marks, or to where you disagree.</source>
        <translation>مفتاح Enter على جملة يعرضها في المقال؛ وعلى علامة يختارها. المربع أعلاه يحصر القائمة في حالة واحدة، أو في علاماتك، أو في ما لا توافق عليه.</translation>
    </message>
    <message>
        <source>“Least certain first” begins with the marks the program is least sure of: these are most worth a second look. A sentence without a mark was not checked either.</source>
        <translation>«الأقل يقينًا أولًا» يبدأ بالعلامات التي البرنامج أقل تأكدًا منها: هي أولى بنظرة ثانية. والجملة بلا علامة لم يُتحقق منها أيضًا.</translation>
    </message>
    <message>
        <source>Who speaks in the article, the one who speaks most in front, with what kind of source it is. The bar compares how often.</source>
        <translation>من يتكلم في المقال، وأكثرهم كلامًا أولًا، مع نوع المصدر. الشريط يقارن عدد المرات.</translation>
    </message>
    <message>
        <source>Enter on a source goes to what it says first; Enter again to what it says next.</source>
        <translation>مفتاح Enter على مصدر ينتقل إلى أول ما يقوله؛ ثم إلى ما يقوله بعده.</translation>
    </message>
    <message>
        <source>The list counts what is tied to a source by the program, which makes mistakes. Many or few sources say nothing yet about an article: ask who could have been asked and was not.</source>
        <translation>تعدّ القائمة ما يربطه البرنامج بمصدر، وهو يخطئ. كثرة المصادر أو قلتها لا تقول شيئًا بعد عن المقال: اسأل من كان يمكن سؤاله ولم يُسأل.</translation>
    </message>
    <message>
        <source>A lesson set has articles, questions and sometimes references, in steps. This tab leads through them and shows how far you are; {key} comes back to the step in hand.</source>
        <translation>في مجموعة الدروس مقالات وأسئلة ومراجع أحيانًا، على خطوات. يقودك هذا اللسان خلالها ويبيّن أين وصلت؛ و{key} يعود إلى الخطوة الحالية.</translation>
    </message>
    <message>
        <source>In some steps the program keeps its marks to itself, so that you look first. Your answers are saved as you give them.</source>
        <translation>في بعض الخطوات يحتفظ البرنامج بعلاماته لنفسه لتنظر أنت أولًا. تُحفظ إجاباتك وأنت تعطيها.</translation>
    </message>
    <message>
        <source>“Hand in” says what is inside before it writes a file ({key}). Nothing is sent: you give the file to your teacher.</source>
        <translation>يقول «تسليم» ما بداخله قبل أن يكتب ملفًا ({key}). لا يُرسل شيء: أنت تعطي الملف لمعلّمك.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The printer, or the file to print into, cannot be used now.</source>
        <translation>لا يمكن استعمال الطابعة، أو الملف المطبوع إليه، الآن.</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>من يُسمع صوته</translation>
    </message>
    <message>
        <source>{name}, {kind}, statements: {count}</source>
        <translation>{name}، {kind}، الأقوال: {count}</translation>
    </message>
    <message>
        <source>To look up later</source>
        <translation>للبحث لاحقًا</translation>
    </message>
    <message>
        <source>{name}, not analysed</source>
        <translation>{name}، بلا تحليل</translation>
    </message>
    <message>
        <source>What is marked</source>
        <translation>ما عليه علامة</translation>
    </message>
    <message>
        <source> (on the whole article)</source>
        <translation> (على المقال كله)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>The marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Why this might be fine: {reason}</source>
        <translation>لماذا قد يكون هذا مقبولًا: {reason}</translation>
    </message>
    <message>
        <source>The reader’s answer: {answer}</source>
        <translation>إجابة القارئ: {answer}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Follow the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>Three lines</source>
        <translation>ثلاثة أسطر</translation>
    </message>
    <message>
        <source>One paragraph</source>
        <translation>فقرة واحدة</translation>
    </message>
    <message>
        <source>A line under the words</source>
        <translation>خط تحت الكلمات</translation>
    </message>
    <message>
        <source>A band behind the words</source>
        <translation>شريط خلف الكلمات</translation>
    </message>
</context>
<context>
    <name>references</name>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Other coverage</source>
        <translation>تغطية أخرى</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>اطُّلع عليه في {date}</translation>
    </message>
    <message>
        <source>No source given.</source>
        <translation>لا مصدر مذكور له.</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>من يقف وراءه</translation>
    </message>
    <message>
        <source>Articles of the set</source>
        <translation>مقالات المجموعة</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Summary line</source>
        <translation>سطر الملخص</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>Source line</source>
        <translation>سطر المصدر</translation>
    </message>
    <message>
        <source>About the author</source>
        <translation>عن الكاتب</translation>
    </message>
    <message>
        <source>Notice of the site</source>
        <translation>إشعار الموقع</translation>
    </message>
    <message>
        <source>Readers’ comments</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
</context>
<context>
    <name>unusable_file</name>
    <message>
        <source>Quit and change nothing</source>
        <translation>الإنهاء دون تغيير</translation>
    </message>
    <message>
        <source>Use this backup</source>
        <translation>استعمال هذه النسخة</translation>
    </message>
    <message>
        <source>Begin an empty file</source>
        <translation>بدء ملف فارغ</translation>
    </message>
    <message>
        <source>There is no backup that can be used.</source>
        <translation>لا نسخة احتياطية يمكن استعمالها.</translation>
    </message>
    <message>
        <source>The newest good backup is from {date}. It holds: {holds}.</source>
        <translation>أحدث نسخة احتياطية سليمة من {date}. فيها: {holds}.</translation>
    </message>
    <message>
        <source>If you go on, the file is kept in “{folder}” under another name, and notes that can still be read in it are added.</source>
        <translation>إذا تابعت، يُحفظ الملف في «{folder}» باسم آخر، وتُضاف الملاحظات التي ما زالت تُقرأ فيه.</translation>
    </message>
    <message>
        <source>Your notes are back.</source>
        <translation>عادت ملاحظاتك.</translation>
    </message>
    <message>
        <source>The file that could not be used is kept as “{name}”.</source>
        <translation>حُفظ الملف الذي تعذّر استعماله باسم «{name}».</translation>
    </message>
    <message>
        <source>Notes that were read out of it, now with the tag “recovered”: {n}.</source>
        <translation>ملاحظات قُرئت منه، وعليها الآن الوسم “recovered”: {n}.</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks of yours</source>
        <translation>
            <numerusform>لا علامات لك</numerusform>
            <numerusform>علامة لك</numerusform>
            <numerusform>علامتان لك</numerusform>
            <numerusform>%n علامات لك</numerusform>
            <numerusform>%n علامة لك</numerusform>
            <numerusform>%n علامة لك</numerusform>
        </translation>
    </message>
    <message>
        <source>{notes} and {marks}</source>
        <translation>{notes} و{marks}</translation>
    </message>
    <message numerus="yes">
        <source>%n in place</source>
        <translation>
            <numerusform>لا شيء في موضعه</numerusform>
            <numerusform>1 في موضعه</numerusform>
            <numerusform>2 في موضعهما</numerusform>
            <numerusform>%n في موضعها</numerusform>
            <numerusform>%n في موضعها</numerusform>
            <numerusform>%n في موضعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لم يُنقل شيء</numerusform>
            <numerusform>نُقل 1</numerusform>
            <numerusform>نُقل 2</numerusform>
            <numerusform>نُقل %n</numerusform>
            <numerusform>نُقل %n</numerusform>
            <numerusform>نُقل %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>لا شيء غير مؤكد الموضع</numerusform>
            <numerusform>1 غير مؤكد الموضع</numerusform>
            <numerusform>2 غير مؤكدي الموضع</numerusform>
            <numerusform>%n غير مؤكدة الموضع</numerusform>
            <numerusform>%n غير مؤكدة الموضع</numerusform>
            <numerusform>%n غير مؤكدة الموضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer found</source>
        <translation>
            <numerusform>لا شيء مفقود</numerusform>
            <numerusform>1 لم يعد موجودًا</numerusform>
            <numerusform>2 لم يعودا موجودين</numerusform>
            <numerusform>%n لم تعد موجودة</numerusform>
            <numerusform>%n لم تعد موجودة</numerusform>
            <numerusform>%n لم تعد موجودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken along: {counts}.</source>
        <translation>ما نُقل: {counts}.</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>The folder for drafts cannot be made: {reason}.</source>
        <translation>تعذّر إنشاء مجلد المسودات: {reason}.</translation>
    </message>
    <message>
        <source>This draft is open in another window. Close it there first; nothing was changed here.</source>
        <translation>هذه المسودة مفتوحة في نافذة أخرى. أغلقها هناك أولًا؛ لم يتغيّر شيء هنا.</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Passages to find</source>
        <translation>مقاطع للبحث عنها</translation>
    </message>
    <message>
        <source>How sure, from 0 to 100</source>
        <translation>درجة التأكد، من 0 إلى 100</translation>
    </message>
    <message>
        <source>Two articles to compare</source>
        <translation>مقارنة مقالين</translation>
    </message>
    <message>
        <source>Before the marks are shown</source>
        <translation>قبل إظهار العلامات</translation>
    </message>
    <message>
        <source>After the marks are shown</source>
        <translation>بعد إظهار العلامات</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>بعد النقاش</translation>
    </message>
    <message>
        <source>text of a prompt</source>
        <translation>نص مهمة</translation>
    </message>
    <message>
        <source>article of a prompt</source>
        <translation>مقال مهمة</translation>
    </message>
    <message>
        <source>time of a prompt</source>
        <translation>وقت مهمة</translation>
    </message>
    <message>
        <source>whether a prompt is required</source>
        <translation>هل المهمة مطلوبة</translation>
    </message>
    <message>
        <source>answers of a choice</source>
        <translation>إجابات اختيار</translation>
    </message>
    <message>
        <source>options of a choice</source>
        <translation>خيارات اختيار</translation>
    </message>
    <message>
        <source>what is marked</source>
        <translation>ما يُعلَّم</translation>
    </message>
    <message>
        <source>articles to compare</source>
        <translation>مقالان للمقارنة</translation>
    </message>
    <message>
        <source>key of a prompt</source>
        <translation>مفتاح مهمة</translation>
    </message>
    <message>
        <source>Choose the stick, or a folder for the class</source>
        <translation>اختر ذاكرة USB، أو مجلدًا للصف</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Count only</source>
        <translation>العدد فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>After the gate students see every mark with its kind, reason and question.</source>
        <translation>بعد الشرط يرى الطلاب كل علامة مع نوعها وسببها وسؤالها.</translation>
    </message>
    <message>
        <source>After the gate students see which passages are marked and in which layer, and find out why.</source>
        <translation>بعد الشرط يرى الطلاب أي المقاطع معلَّمة وفي أي طبقة، ويبحثون عن السبب.</translation>
    </message>
    <message>
        <source>After the gate students see how many marks there are, and look where.</source>
        <translation>بعد الشرط يرى الطلاب كم علامة هناك، وينظرون أين هي.</translation>
    </message>
    <message>
        <source>Students read on their own. No mark is in their file.</source>
        <translation>يقرأ الطلاب وحدهم. لا علامة في ملفهم.</translation>
    </message>
    <message>
        <source>full guidance</source>
        <translation>إرشاد كامل</translation>
    </message>
    <message>
        <source>partial guidance</source>
        <translation>إرشاد جزئي</translation>
    </message>
    <message>
        <source>count only</source>
        <translation>العدد فقط</translation>
    </message>
    <message>
        <source>no guidance</source>
        <translation>بلا إرشاد</translation>
    </message>
    <message>
        <source>Say how much they believe it, before and after</source>
        <translation>قول كم يصدّقونه، قبل وبعد</translation>
    </message>
    <message>
        <source>Mark it unaided</source>
        <translation>وضع العلامات دون مساعدة</translation>
    </message>
    <message>
        <source>See the marks of the set beside their own</source>
        <translation>رؤية علامات المجموعة بجانب علاماتهم</translation>
    </message>
    <message>
        <source>Agree or disagree with marks</source>
        <translation>الموافقة على العلامات أو عدمها</translation>
    </message>
    <message>
        <source>Check one claim with the reference pack</source>
        <translation>التحقق من ادعاء بحزمة المراجع</translation>
    </message>
    <message>
        <source>{looked} of {count} marks looked at</source>
        <translation>نُظر في {looked} من {count} علامة</translation>
    </message>
    <message>
        <source>no marks</source>
        <translation>لا علامات</translation>
    </message>
    <message>
        <source>{looked} of {count} looked at</source>
        <translation>نُظر في {looked} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
</context>
</TS>
