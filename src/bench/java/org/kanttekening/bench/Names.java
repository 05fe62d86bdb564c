package org.kanttekening.bench;

import java.util.List;

/// Names such as Dutch people have, each only once, so that names in the text tell who is meant.
final class Names {

    private static final List<String> FIRST =
            List.of(
                    "Noor", "Jan", "Fatima", "Willem", "Aylin", "Pieter", "Sanne", "Joost",
                    "Meryem", "Ruben", "Lotte", "Youssef", "Anouk", "Bram", "Chantal", "Daan",
                    "Esther", "Floris", "Geert", "Hanneke");
    private static final List<String> ROOTS =
            List.of(
                    "Akker",
                    "Berken",
                    "Dijk",
                    "Duiven",
                    "Elzen",
                    "Ganzen",
                    "Haver",
                    "Heide",
                    "Hoge",
                    "Kamper",
                    "Kerk",
                    "Klooster",
                    "Laken",
                    "Linden",
                    "Meer",
                    "Molen",
                    "Nieuwen",
                    "Oever",
                    "Polder",
                    "Rijn",
                    "Schaap",
                    "Schuur",
                    "Sluis",
                    "Steen",
                    "Veen",
                    "Velder",
                    "Vlier",
                    "Water",
                    "Wester",
                    "Wilgen",
                    "Winter",
                    "Zand",
                    "Zee",
                    "Zuider");
    private static final List<String> ENDINGS =
            List.of(
                    "huis", "man", "stra", "sma", "dam", "veld", "hof", "berg", "wijk", "horst",
                    "burg", "kamp", "brink", "laar", "beek", "zijl", "oord", "hoek", "donk", "dorp",
                    "borg", "voort", "gaard", "bosch", "plas", "tocht", "weerd", "kade", "mond",
                    "poort", "rade");

    private Names() {}

    static String full(int index) {
        return FIRST.get(index % FIRST.size()) + " " + last(index);
    }

    static String last(int index) {
        return ROOTS.get(index % ROOTS.size()) + ENDINGS.get(index / ROOTS.size() % ENDINGS.size());
    }
}
