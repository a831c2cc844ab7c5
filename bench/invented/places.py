"""The countries and cities of invented records: real names, so that codes, regions and CLDR agree with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from bench.invented.words import Pair


@dataclass(frozen=True, slots=True)
class Land:
    """A country or territory with its cities, and since when it has been a member or an observer."""

    code: str
    iso3: str
    name: Pair
    region: str
    since: int
    cities: tuple[Pair, ...]
    belongs_to: str = ""

    @property
    def is_home(self) -> bool:
        """Whether it is a state of the programme's own region."""
        return self.region not in {"europe", "asia"} and not self.belongs_to


def _same(*names: str) -> tuple[Pair, ...]:
    """Cities that are called alike in both languages."""
    return tuple((name, name) for name in names)


def _capital(country: str) -> tuple[Pair, ...]:
    """A city named after its country."""
    return ((f"{country} City", f"Ciudad de {country}"),)


REGIONS: Final[dict[str, tuple[Pair, str]]] = {
    "americas": (("Americas", "Américas"), ""),
    "north-america": (("North America", "América del Norte"), "americas"),
    "central-america": (("Central America", "Centroamérica"), "americas"),
    "caribbean": (("Caribbean", "Caribe"), "americas"),
    "south-america": (("South America", "América del Sur"), "americas"),
    "europe": (("Europe", "Europa"), ""),
    "asia": (("Asia", "Asia"), ""),
}
LANDS: Final[tuple[Land, ...]] = (
    Land("AR", "ARG", ("Argentina", "Argentina"), "south-america", 1948, _same("Buenos Aires", "Rosario", "Salta")),
    Land("BB", "BRB", ("Barbados", "Barbados"), "caribbean", 1967, _same("Bridgetown")),
    Land("BO", "BOL", ("Bolivia", "Bolivia"), "south-america", 1948, _same("La Paz", "Sucre", "Cochabamba", "Tarija")),
    Land("BR", "BRA", ("Brazil", "Brasil"), "south-america", 1948, (*_same("Brasilia", "Recife"), ("São Paulo",) * 2)),
    Land("BZ", "BLZ", ("Belize", "Belize"), "central-america", 1991, _capital("Belize")),
    Land("CA", "CAN", ("Canada", "Canadá"), "north-america", 1990, _same("Ottawa", "Toronto")),
    Land("CL", "CHL", ("Chile", "Chile"), "south-america", 1948, _same("Santiago", "Arica", "Iquique")),
    Land("CO", "COL", ("Colombia", "Colombia"), "south-america", 1948, _same("Bogotá", "Cali", "Pereira")),
    Land("CR", "CRI", ("Costa Rica", "Costa Rica"), "central-america", 1948, _same("San José", "Liberia")),
    Land("DO", "DOM", ("Dominican Republic", "República Dominicana"), "caribbean", 1948, _same("Santo Domingo")),
    Land("EC", "ECU", ("Ecuador", "Ecuador"), "south-america", 1948, _same("Quito", "Guayaquil", "Tulcán")),
    Land("GT", "GTM", ("Guatemala", "Guatemala"), "central-america", 1948, _capital("Guatemala")),
    Land("GY", "GUY", ("Guyana", "Guyana"), "caribbean", 1991, _same("Georgetown")),
    Land("HN", "HND", ("Honduras", "Honduras"), "central-america", 1948, _same("Tegucigalpa", "San Pedro Sula")),
    Land("HT", "HTI", ("Haiti", "Haití"), "caribbean", 1948, (("Port-au-Prince", "Puerto Príncipe"),)),
    Land("JM", "JAM", ("Jamaica", "Jamaica"), "caribbean", 1969, _same("Kingston", "Montego Bay")),
    Land("MX", "MEX", ("Mexico", "México"), "north-america", 1948, _same("Puebla", "Tijuana", "Oaxaca")),
    Land("NI", "NIC", ("Nicaragua", "Nicaragua"), "central-america", 1948, _same("Managua", "León")),
    Land("PA", "PAN", ("Panama", "Panamá"), "central-america", 1948, (("Panama City", "Ciudad de Panamá"),)),
    Land("PE", "PER", ("Peru", "Perú"), "south-america", 1948, _same("Lima", "Cusco", "Tacna")),
    Land("PY", "PRY", ("Paraguay", "Paraguay"), "south-america", 1948, _same("Asunción", "Encarnación")),
    Land("SR", "SUR", ("Suriname", "Suriname"), "caribbean", 1977, _same("Paramaribo")),
    Land("SV", "SLV", ("El Salvador", "El Salvador"), "central-america", 1948, _same("San Salvador")),
    Land("TT", "TTO", ("Trinidad and Tobago", "Trinidad y Tabago"), "caribbean", 1967, _same("Port of Spain")),
    Land("US", "USA", ("United States", "Estados Unidos"), "north-america", 1948, _same("Washington", "Miami")),
    Land("UY", "URY", ("Uruguay", "Uruguay"), "south-america", 1948, _same("Montevideo", "Salto")),
    Land("VE", "VEN", ("Venezuela", "Venezuela"), "south-america", 1948, _same("Caracas", "Mérida")),
    Land("AW", "ABW", ("Aruba", "Aruba"), "caribbean", 1986, _same("Oranjestad"), "NL"),
    Land("PR", "PRI", ("Puerto Rico", "Puerto Rico"), "caribbean", 1952, _same("San Juan"), "US"),
    Land("DE", "DEU", ("Germany", "Alemania"), "europe", 1972, (("Berlin", "Berlín"),)),
    Land("ES", "ESP", ("Spain", "España"), "europe", 1972, (*_same("Madrid"), ("Seville", "Sevilla"))),
    Land("FR", "FRA", ("France", "Francia"), "europe", 1972, (("Paris", "París"),)),
    Land("NL", "NLD", ("Netherlands", "Países Bajos"), "europe", 1972, (("The Hague", "La Haya"),)),
    Land("PT", "PRT", ("Portugal", "Portugal"), "europe", 1972, (("Lisbon", "Lisboa"),)),
    Land("SE", "SWE", ("Sweden", "Suecia"), "europe", 1972, (("Stockholm", "Estocolmo"),)),
    Land("JP", "JPN", ("Japan", "Japón"), "asia", 1973, (("Tokyo", "Tokio"),)),
    Land("KR", "KOR", ("South Korea", "Corea del Sur"), "asia", 1981, (("Seoul", "Seúl"),)),
)  # fmt: skip
HOME: Final = tuple(land for land in LANDS if land.is_home)
ABROAD: Final = tuple(land for land in LANDS if not land.is_home and not land.belongs_to)
#: Where most of it happens: a country stands once for every activity it draws among so many.
VISITED: Final = tuple(land for rank, land in enumerate(HOME) for _ in range(1 + 24 // (2 + rank))) + ABROAD
BY_CODE: Final = {land.code: land for land in LANDS}
