"""The words that invented records are made of, in English and Spanish.

None of them says more than a record can show: no "all" or "only", no "recently", no "will be".
"""

from __future__ import annotations

from typing import Final, TypeAlias

#: The same words in English and in Spanish.
Pair: TypeAlias = tuple[str, str]

MONTHS: Final[tuple[Pair, ...]] = (
    ("January", "enero"), ("February", "febrero"), ("March", "marzo"), ("April", "abril"), ("May", "mayo"),
    ("June", "junio"), ("July", "julio"), ("August", "agosto"), ("September", "septiembre"),
    ("October", "octubre"), ("November", "noviembre"), ("December", "diciembre"),
)  # fmt: skip
SEASONS: Final[dict[int, Pair]] = {22: ("summer", "verano"), 23: ("fall", "otoño")}
NUMBERS: Final[tuple[Pair, ...]] = (
    ("no", "ningún"), ("one", "un"), ("two", "dos"), ("three", "tres"), ("four", "cuatro"), ("five", "cinco"),
    ("six", "seis"), ("seven", "siete"), ("eight", "ocho"), ("nine", "nueve"), ("ten", "diez"),
)  # fmt: skip

#: The kinds of activity, how many in a hundred are of each, what a title calls them, and a sentence.
KINDS: Final[dict[str, tuple[int, Pair, Pair]]] = {
    "seminar": (26, ("Seminar", "Seminario"), ("the seminar", "el seminario")),
    "training": (11, ("Training", "Capacitación"), ("the training", "la capacitación")),
    "meeting": (11, ("Meeting", "Reunión"), ("the meeting", "la reunión")),
    "workshop": (9, ("Workshop", "Taller"), ("the workshop", "el taller")),
    "research": (9, ("Study", "Estudio"), ("the study", "el estudio")),
    "publication": (8, ("Report", "Informe"), ("the report", "el informe")),
    "campaign": (5, ("Campaign", "Campaña"), ("the campaign", "la campaña")),
    "project": (5, ("Project", "Proyecto"), ("the project", "el proyecto")),
    "conference": (4, ("Conference", "Conferencia"), ("the conference", "la conferencia")),
    "visit": (4, ("Visit", "Visita"), ("the visit", "la visita")),
    "presentation": (4, ("Presentation", "Presentación"), ("the presentation", "la presentación")),
    "videoconference": (2, ("Videoconference", "Videoconferencia"), ("the videoconference", "la videoconferencia")),
    "media": (2, ("Radio Spots", "Mensajes radiofónicos"), ("the series of spots", "la serie de mensajes")),
}
#: Kinds for which people come together in a place.
EVENTS: Final = frozenset(("seminar", "training", "meeting", "workshop", "conference", "presentation"))

ANGLES: Final[tuple[Pair, ...]] = (
    ("Rights of", "los derechos de"), ("Access to Justice for", "el acceso a la justicia de"),
    ("Identity Papers for", "los documentos de identidad de"), ("Health Care for", "la atención de la salud de"),
    ("Working Conditions of", "las condiciones de trabajo de"), ("Return and Welcome of", "el retorno y la acogida de"),
    ("Schooling of", "la escolaridad de"), ("Shelter for", "el alojamiento de"),
    ("Legal Aid for", "la asistencia letrada a"),
    ("Living Conditions of", "las condiciones de vida de"), ("Aid to", "la ayuda a"),
    ("Border Procedures for", "los trámites fronterizos de"), ("Safe Transport of", "el transporte seguro de"),
    ("Social Insurance for", "el seguro social de"), ("Information for", "la información destinada a"),
)  # fmt: skip
SUBJECTS: Final[tuple[Pair, ...]] = (
    ("Migrant Workers", "los trabajadores migrantes"), ("Rural Women", "las mujeres rurales"),
    ("Domestic Workers", "las trabajadoras del hogar"), ("Adolescents", "los adolescentes"),
    ("Displaced Families", "las familias desplazadas"), ("Indigenous Women", "las mujeres indígenas"),
    ("Seasonal Workers", "los trabajadores de temporada"), ("Border Communities", "las comunidades fronterizas"),
    ("Young Apprentices", "los aprendices jóvenes"), ("Fishing Crews", "las tripulaciones pesqueras"),
    ("Hotel Staff", "el personal hotelero"), ("Street Vendors", "los vendedores ambulantes"),
    ("Returning Families", "las familias que retornan"), ("Textile Workers", "las trabajadoras textiles"),
    ("Children in Care", "los niños en instituciones"), ("Plantation Workers", "los trabajadores de plantaciones"),
    ("Witnesses", "los testigos"), ("Port Workers", "los trabajadores portuarios"),
)  # fmt: skip
#: Themes of activities, and groups of people, by their ids in the registry of terms.
THEMES: Final[dict[str, Pair]] = {
    "prevention": ("Prevention", "Prevención"),
    "prosecution": ("Prosecution", "Persecución penal"),
    "protection": ("Protection", "Protección"),
    "research-work": ("Research", "Investigación"),
    "coordination": ("Coordination", "Coordinación"),
    "legislation": ("Legislation", "Legislación"),
}
GROUPS: Final[dict[str, Pair]] = {
    "academia": ("the academic sector", "el sector académico"),
    "civil-society": ("civil society", "la sociedad civil"),
    "consular-staff": ("consular staff", "el personal consular"),
    "customs-officials": ("customs officials", "funcionarios de aduanas"),
    "diplomats": ("diplomats", "diplomáticos"),
    "experts": ("experts", "expertos"),
    "health-workers": ("health workers", "personal de salud"),
    "judges": ("judges", "jueces"),
    "labor-inspectors": ("labor inspectors", "inspectores de trabajo"),
    "legislators": ("legislators", "legisladores"),
    "local-officials": ("local officials", "funcionarios locales"),
    "media-workers": ("journalists", "periodistas"),
    "migration-officials": ("migration officials", "funcionarios de migración"),
    "ministry-officials": ("ministry officials", "funcionarios de ministerios"),
    "ngos": ("nongovernmental organizations", "organizaciones no gubernamentales"),
    "police": ("police officers", "agentes de policía"),
    "prosecutors": ("prosecutors", "fiscales"),
    "social-workers": ("social workers", "trabajadores sociales"),
    "teachers": ("teachers", "docentes"),
    "unions": ("trade unions", "sindicatos"),
}
#: Units that are counted: one and many of them, by their ids.
UNITS: Final[dict[str, tuple[Pair, Pair]]] = {
    "cases": (("case", "caso"), ("cases", "casos")),
    "complaints": (("complaint", "denuncia"), ("complaints", "denuncias")),
    "interviews": (("interview", "entrevista"), ("interviews", "entrevistas")),
    "leaflets": (("leaflet", "folleto"), ("leaflets", "folletos")),
    "posters": (("poster", "afiche"), ("posters", "afiches")),
}
