# SPDX-License-Identifier: GPL-3.0-or-later
"""Invented news of the invented town of Bulakty in three languages, long words included."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Texts:
    """What the sample pages of one language are made of."""

    site: str
    tagline: str
    sections: tuple[str, ...]
    all_tabs: str
    headlines: tuple[str, ...]
    leads: tuple[str, ...]
    kickers: tuple[str, ...]
    people: tuple[str, ...]
    tags: tuple[str, ...]
    credits: tuple[str, ...]
    caption: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    paragraphs: tuple[str, ...]
    speech: str
    heading: str
    quotation: tuple[str, str]
    pullquote: str
    box: tuple[str, str]
    embed: str
    table: tuple[tuple[str, ...], ...]
    note: str
    correction: str
    dateline: str
    person: str
    newer: str
    older: str
    photo_role: str


RU = Texts(
    site="Вестник Булакты",
    tagline="Ежедневная газета вымышленного города",
    sections=("Политика", "Экономика", "Общество", "Образование и наука", "Культура", "Спорт", "Регионы", "Мнения"),
    all_tabs="Все",
    headlines=(
        "Новый мост через Тасозек откроют к весне: испытания прошли успешно",
        "Городской бюджет впервые сверстали вместе с жителями",
        "Школа в Аксае получила телескоп",
        "«Кайсар» вырвал победу на последней минуте",
        "Почему в степи снова сажают саксаул",
        "Высокопревосходительство экспонатов: частнопредпринимательская коллекция переехала в музей",
        "Трамвай вернётся на улицу Мастеров",
        "Урожай пшеницы в Булакты превысил прошлогодний на пятую часть",
        "Врачи сельских амбулаторий пересели на вездеходы",
        "Театр «Бесик» открывает сезон комедией о переписчиках населения",
        "Водоканал заменит сорок километров труб",
        "Как слышат город незрячие: экскурсия по звукам",
        "В библиотеке имени Сапарова нашли карту XIX века",
        "Автобус до аэропорта пойдёт каждые двадцать минут",
        "Снегопад задержал поезда на два часа",
        "Молодые агрономы просят землю, а не грамоты",
    ),
    leads=(
        "По 420-метровому пролёту прошли сорок гружёных самосвалов: прогиб оказался вдвое меньше допустимого. "
        "Движение запустят, как только закончат подъезды с левого берега.",
        "Двести предложений собрали на четырёх собраниях, шестьдесят из них вошли в смету: от освещения дворов до "
        "ремонта музыкальной школы.",
        "Прибор с зеркалом в полметра собрали выпускники прошлых лет.",
        "Решающий мяч забил вышедший на замену восемнадцатилетний полузащитник.",
        "Питомник высадил триста тысяч сеянцев; приживается примерно каждый третий.",
        "Собрание часов, весов и вывесок заняло два зала.",
    ),
    kickers=("Репортаж", "", "", "Кубок области", "Экология", "", "Транспорт", ""),
    people=("Айгерим Тестова", "Пётр Выдумкин", "Данияр Примеров"),
    tags=("мосты", "Тасозек", "дороги области", "строительство", "левый берег"),
    credits=("Фото Данияра Примерова", "пресс-служба управления дорог", "Айгерим Тестова / «Вестник Булакты»"),
    caption="Испытания пролёта: самосвалы встали вплотную, датчики следили за каждым миллиметром.",
    months=(
        "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь",
        "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь",
    ),
    weekdays=("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    day="{} декабря 2024",
    paragraphs=(
        "Мост, которого ждали одиннадцать лет, сдали строителям на проверку в понедельник. К полудню на середине "
        "пролёта стояли сорок машин с гравием, общий вес — 1 480 тонн. Инженеры снимали показания с "
        "девяноста шести датчиков и сверяли их с расчётом.",
        "По словам главного инженера, конструкция ведёт себя **лучше расчётной**: прогиб составил "
        "девять сантиметров при допустимых восемнадцати. Отчёт [опубликован полностью](https://example.org/report)"
        "[^1], его могут прочесть все.",
        "Стоимость работ выросла за это время вдвое, но город заплатил только треть: остальное внесли область и "
        "предприятия, чьи грузовики до сих пор объезжают реку через Аксай. Объезд занимает час и сорок минут.",
        "Весной по мосту пойдут автобусы двух маршрутов, а летом откроют велосипедную дорожку с видовой площадкой. "
        "Пешеходам обещают скамьи и навесы от ветра: он здесь дует триста дней в году.",
    ),
    speech="Мы ставили машины по четыре в ряд и ждали по двадцать минут. Ничего не скрипнуло, — рассказал водитель "
    "первого самосвала Серик Небывалов. — Назад ехали уже с музыкой.",
    heading="Что дальше",
    quotation=(
        "Мост строят не из бетона, а из терпения тех, кто десять лет ездил в объезд.",
        "Марат Вымыслов, председатель совета левого берега",
    ),
    pullquote="Назад ехали уже с музыкой",
    box=("Мост в цифрах", "Длина 420 метров, ширина 24 метра, четыре полосы, две дорожки для пешеходов."),
    embed="Полный отчёт об испытаниях на сайте управления дорог",
    table=(("Год", "Смета, млн тенге", "Готовность"), ("2013", "4 200", "проект"), ("2019", "6 150", "опоры"),
           ("2024", "8 730", "испытания")),
    note="Отчёт № 17 от 2 декабря 2024 года, 64 страницы.",
    correction="В первой версии текста длина пролёта была указана неверно: 402 метра вместо 420.",
    dateline="Булакты",
    person="Айгерим Тестова",
    newer="Новее",
    older="Раньше",
    photo_role="фото",
)  # fmt: skip

KK = Texts(
    site="Бұлақты хабаршысы",
    tagline="Ойдан шығарылған қаланың күнделікті газеті",
    sections=("Саясат", "Экономика", "Қоғам", "Білім және ғылым", "Мәдениет", "Спорт", "Өңірлер", "Көзқарас"),
    all_tabs="Барлығы",
    headlines=(
        "Тасөзек өзеніндегі жаңа көпір көктемде ашылады: сынақ сәтті өтті",
        "Қала бюджеті алғаш рет тұрғындармен бірге жасалды",
        "Ақсайдағы мектепке телескоп сыйға тартылды",
        "«Қайсар» соңғы минутта жеңісті жұлып алды",
        "Далаға неліктен қайтадан сексеуіл егіліп жатыр",
        "Ынтымақтастықтарыңыздағылардың ауылшаруашылығын әртараптандырушыларымызға қолдауы",
        "Шеберлер көшесіне трамвай қайта оралады",
        "Бұлақтыда бидай түсімі былтырғыдан бестен бірге артты",
        "Ауыл дәрігерлері жүрдек көлікке ауысты",
        "«Бесік» театры маусымды санақшылар туралы комедиямен ашады",
        "Су арнасы қырық шақырым құбырды ауыстырады",
        "Көзі көрмейтіндер қаланы қалай естиді: дыбыстар саяхаты",
        "Сапаров кітапханасынан ХІХ ғасырдағы карта табылды",
        "Әуежайға автобус әр жиырма минут сайын жүреді",
        "Қалың қар пойыздарды екі сағатқа кідіртті",
        "Жас агрономдар мақтау қағаз емес, жер сұрайды",
    ),
    leads=(
        "420 метрлік аралықтан қырық жүк көлігі өтті: иілу рұқсат етілгеннен екі есе аз болып шықты. Сол жағалаудағы "
        "кірме жол аяқталған бойда қозғалыс ашылады.",
        "Төрт жиналыста екі жүз ұсыныс жиналып, алпысы сметаға енді.",
        "Айнасы жарты метрлік аспапты бұрынғы түлектер құрастырды.",
        "Шешуші допты алаңға ауысып шыққан он сегіз жасар жартылай қорғаушы соқты.",
        "Көшетжай үш жүз мың тал отырғызды; шамамен әр үшіншісі тамыр жаяды.",
        "Сағаттар мен таразылар жинағы екі залды алып жатыр.",
    ),
    kickers=("Репортаж", "", "", "Облыс кубогы", "Экология", "", "Көлік", ""),
    people=("Айгерім Сынақова", "Дәнияр Үлгілиев", "Ғалымжан Ойдан"),
    tags=("көпірлер", "Тасөзек", "облыс жолдары", "құрылыс", "сол жағалау"),
    credits=("Суретті түсірген Дәнияр Үлгілиев", "жолдар басқармасының баспасөз қызметі", "Айгерім Сынақова"),
    caption="Аралықты сынау: жүк көліктері қатар тұрды, датчиктер әр миллиметрді бақылады.",
    months=(
        "Қаңтар", "Ақпан", "Наурыз", "Сәуір", "Мамыр", "Маусым",
        "Шілде", "Тамыз", "Қыркүйек", "Қазан", "Қараша", "Желтоқсан",
    ),
    weekdays=("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
    day="2024 жылғы {} желтоқсан",
    paragraphs=(
        "Он бір жыл күткен көпір дүйсенбіде тексеруге берілді. Түске қарай аралықтың ортасында қиыршық тас тиелген "
        "қырық көлік тұрды, жалпы салмағы — 1 480 тонна. Инженерлер тоқсан алты датчиктің көрсеткішін "
        "есеппен салыстырды.",
        "Бас инженердің айтуынша, құрылым **есептегіден жақсы** жұмыс істейді: иілу он сегіз сантиметрге "
        "дейін рұқсат етілсе, іс жүзінде тоғыз болды. Есеп [толық жарияланды](https://example.org/report)[^1].",
        "Жұмыстың құны осы уақытта екі есе өсті, бірақ қала тек үштен бірін төледі: қалғанын облыс пен кәсіпорындар "
        "салды, олардың көліктері әлі күнге дейін өзенді Ақсай арқылы айналып өтеді.",
        "Көктемде көпірмен екі бағыттың автобусы жүреді, ал жазда тамашалау алаңы бар велосипед жолы ашылады. Жаяу "
        "жүргіншілерге орындықтар мен желден қалқа уәде етілді.",
    ),
    speech="Көліктерді төрт-төрттен қойып, жиырма минуттан күттік. Ештеңе сықырлаған жоқ, — деді алғашқы көліктің "
    "жүргізушісі Серік Болмағанов. — Кері қайтқанда ән тыңдап келдік.",
    heading="Әрі қарай не болады",
    quotation=(
        "Көпірді бетоннан емес, он жыл айналып жүрген жұрттың төзімінен салады.",
        "Марат Қиялов, сол жағалау кеңесінің төрағасы",
    ),
    pullquote="Кері қайтқанда ән тыңдап келдік",
    box=("Көпір сандарда", "Ұзындығы 420 метр, ені 24 метр, төрт жолақ, жаяу жүргіншілерге екі жол."),
    embed="Сынақ туралы толық есеп жолдар басқармасының сайтында",
    table=(("Жыл", "Смета, млн теңге", "Дайындығы"), ("2013", "4 200", "жоба"), ("2019", "6 150", "тіректер"),
           ("2024", "8 730", "сынақ")),
    note="2024 жылғы 2 желтоқсандағы № 17 есеп, 64 бет.",
    correction="Мәтіннің алғашқы нұсқасында аралық ұзындығы қате көрсетілген: 420 емес, 402 метр.",
    dateline="Бұлақты",
    person="Айгерім Сынақова",
    newer="Жаңарақ",
    older="Ертерек",
    photo_role="фото",
)  # fmt: skip

EN = Texts(
    site="The Bulakty Herald",
    tagline="The daily paper of a town that does not exist",
    sections=("Politics", "Economy", "Society", "Education and science", "Culture", "Sport", "Regions", "Opinion"),
    all_tabs="All",
    headlines=(
        "New bridge over the Tasozek to open by spring after load test",
        "Town budget drawn up together with residents for the first time",
        "Aksai school is given a telescope",
        "Kaisar snatch it in the last minute",
        "Why saxaul is being planted in the steppe again",
        "Uncharacteristically counterrevolutionary weights and measures find a museum",
        "Trams return to Masters Street",
        "Bulakty wheat harvest up by a fifth",
        "Village doctors move to all-terrain cars",
        "The Besik theatre opens its season with a census comedy",
        "Forty kilometres of water pipes to be replaced",
        "How blind people hear the town: a walk among sounds",
        "A nineteenth-century map turns up in the Saparov library",
        "Airport bus to run every twenty minutes",
        "Snow holds trains up for two hours",
        "Young agronomists ask for land, not certificates",
    ),
    leads=(
        "Forty loaded lorries stood on the 420-metre span and it bent half as far as the rules allow. Traffic starts "
        "as soon as the left-bank approach is finished.",
        "Two hundred proposals came out of four meetings, and sixty made it into the estimate.",
        "Former pupils built the half-metre mirror themselves.",
        "The winner came from an eighteen-year-old substitute.",
        "The nursery put out three hundred thousand seedlings; about one in three takes root.",
        "Clocks, scales and shop signs fill two halls.",
    ),
    kickers=("Reportage", "", "", "Region cup", "Environment", "", "Transport", ""),
    people=("Aigerim Testova", "Peter Madeup", "Daniyar Sampleev"),
    tags=("bridges", "Tasozek", "regional roads", "building", "left bank"),
    credits=("Daniyar Sampleev", "press office of the roads department", "Aigerim Testova / The Bulakty Herald"),
    caption="The load test: lorries stood bumper to bumper while sensors watched every millimetre.",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    day="{} December 2024",
    paragraphs=(
        "The bridge the town has waited eleven years for was handed over for testing on Monday. By noon forty lorries "
        "of gravel stood on the middle of the span, 1,480 tonnes in all. Engineers read ninety-six sensors and "
        "compared them with the design.",
        "The chief engineer says the structure does **better than designed**: it bent nine centimetres "
        "where eighteen are allowed. The report is [published in full](https://example.org/report)[^1] "
        "for anyone to read.",
        "The price has doubled over the years, yet the town paid a third of it: the rest came from the region and from "
        "companies whose lorries still go round by way of Aksai, an hour and forty minutes each way.",
        "In spring two bus routes will cross, and in summer a cycle path with a viewing platform opens. Walkers are "
        "promised benches and shelter from the wind, which blows here three hundred days a year.",
    ),
    speech="We parked four abreast and waited twenty minutes each time. Nothing creaked, said Serik Neverman, who "
    "drove the first lorry. On the way back we had music on.",
    heading="What comes next",
    quotation=(
        "A bridge is not built of concrete but of the patience of those who drove round for ten years.",
        "Marat Fictionov, chairman of the left-bank council",
    ),
    pullquote="On the way back we had music on",
    box=("The bridge in figures", "420 metres long, 24 metres wide, four lanes, two footways."),
    embed="The full test report on the site of the roads department",
    table=(("Year", "Estimate, m tenge", "State"), ("2013", "4,200", "design"), ("2019", "6,150", "piers"),
           ("2024", "8,730", "tests")),
    note="Report No. 17 of 2 December 2024, 64 pages.",
    correction="An earlier version gave the wrong length of the span: 402 metres instead of 420.",
    dateline="Bulakty",
    person="Aigerim Testova",
    newer="Newer",
    older="Older",
    photo_role="photos",
)  # fmt: skip

TEXTS = {"ru": RU, "kk": KK, "en": EN}
