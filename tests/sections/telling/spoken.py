"""What is told of an activity at hand, as text; the words of another language stand between ⟦ and ⟧ with its code."""

from __future__ import annotations

import textwrap
from datetime import date
from typing import TYPE_CHECKING

from ciminfo.document import Foreign
from ciminfo.languages import language
from ciminfo.sections.telling import told
from ciminfo.sections.telling.subject import Subject
from tests.reading import corpus

if TYPE_CHECKING:
    from ciminfo.document import Inline

#: Names that the sentences are made of: with and without articles, foreign, and of a country that nobody knows.
REGISTRY = """
countries:
  {AR: {}, BB: {region: caribbean}, BO: {}, BR: {}, BS: {}, BZ: {}, CU: {}, EC: {}, HT: {}, PE: {}, US: {}, VE: {},
  SV: {name: {fr: El Salvador}},
  XX: {name: {en: Nowhere, es: Nowhere, fr: Nowhere, pt: Nowhere}}}
---
organisations:
  oas:
    name:
      en: Organization of American States
      es: Organización de los Estados Americanos
      fr: Organisation des États Américains
      pt: Organização dos Estados Americanos
    short: {en: OAS, es: OEA, fr: OEA, pt: OEA}
    kind: intergovernmental
  iom:
    name:
      en: International Organization for Migration
      es: Organización Internacional para las Migraciones
      fr: Organisation internationale pour les migrations
      pt: Organização Internacional para as Migrações
    short: {en: IOM, es: OIM, fr: OIM, pt: OIM}
    kind: intergovernmental
  hcr:
    name:
      en: Office of the United Nations High Commissioner for Refugees
      es: Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados
      fr: Haut-Commissariat des Nations Unies pour les réfugiés
      pt: Alto Comissariado das Nações Unidas para os Refugiados
    short: {en: UNHCR, es: ACNUR, fr: HCR, pt: ACNUR}
    kind: intergovernmental
  unicef:
    name:
      en: United Nations Children's Fund
      es: Fondo de las Naciones Unidas para la Infancia
      fr: Fonds des Nations Unies pour l'enfance
      pt: Fundo das Nações Unidas para a Infância
    short: {en: UNICEF, es: UNICEF, fr: UNICEF, pt: UNICEF}
    kind: intergovernmental
  ministry:
    name:
      en: Ministry of Justice of Bolivia
      es: Ministerio de Justicia de Bolivia
      fr: Ministère de la justice de la Bolivie
      pt: Ministério da Justiça da Bolívia
    kind: government
  police:
    name:
      en: National Police of Ecuador
      es: Policía Nacional del Ecuador
      fr: Police nationale de l'Équateur
      pt: Polícia Nacional do Equador
    kind: government
  rapporteur:
    name:
      en: Rapporteur on trafficking, especially in women
      es: Relatora sobre la trata, en particular de mujeres
    kind: organ
  roots: {name: {es: Raíces}, kind: ngo}
  umlaut: {name: {en: "Łódź–Überbürger Straße e.V."}, kind: ngo}
---
regions:
  caribbean: {name: {en: Caribbean, es: Caribe, fr: Caraïbes, pt: Caribe}}
  hispanic: {name: {en: Hispanic countries, es: Países hispanos, fr: Pays hispanophones, pt: Países hispânicos}}
---
terms:
  prevention: {name: {en: Prevention, es: Prevención, fr: Prévention, pt: Prevenção}}
  judges: {name: {en: judges, es: jueces, fr: juges, pt: juízes}}
  media: {name: {en: media, es: medios de comunicación, fr: médias, pt: meios de comunicação}}
  officers: {name: {en: police, es: policía, fr: police, pt: polícia}}
---
activity: a
"""
#: The day on which everything is seen.
TODAY = date(2008, 1, 1)


def subject(record: str, code: str) -> Subject:
    """An activity of that record, about to be told."""
    read = corpus(REGISTRY + textwrap.dedent(record))
    activity = read.activities["a"]
    return Subject(read, activity, activity.state(TODAY), activity.dates_as_of(TODAY), language(code))


def spoken(record: str, code: str) -> str:
    seen = subject(record, code)
    return shown(told(seen.corpus, seen.activity, seen.state, seen.dates, seen.language))


def shown(inlines: tuple[Inline, ...]) -> str:
    return "".join(f"⟦{each.language}:{each.text}⟧" if isinstance(each, Foreign) else each.text for each in inlines)
