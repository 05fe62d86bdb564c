package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.I;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;

/// Tags the article on the ban on irrigation as a fact-checker would, with the keyboard alone: who
/// is spoken of, who says what, and what is decided.
final class Beregening {

    private final OpenWindow desk;
    private final Hand hand;

    Beregening(OpenWindow desk) {
        this.desk = desk;
        this.hand = desk.hand();
    }

    void tagAll() {
        article();
        waterBoard();
        others();
        province();
        smink();
        reports();
        ruiter();
        hooijkaas();
        denials();
        insider();
        wijnia();
        supporters();
        money();
        new BeregeningDecisions(desk).tagAll();
    }

    private void article() {
        desk.keys().press(CONTROL, I);
        hand.type("De Heelander", "article.outlet");
        hand.type("2026-07-15", "article.published");
        hand.backToText();
    }

    // Who is spoken of.

    private void waterBoard() {
        hand.actor("Waterschap De Hoge Beken", "Waterschap De Hoge Beken legt");
        hand.actor("waterschap De Hoge Beken", "waterschap De Hoge Beken besloot", "hoge b");
        hand.actor("Het waterschap", "Het waterschap maakte", "waterschap");
        hand.actor("het waterschap", "voelt het waterschap daar", "waterschap");
        hand.actor(
                "Het dagelijks bestuur",
                "Het dagelijks bestuur van waterschap",
                "Dagelijks bestuur van waterschap De Hoge Beken");
        hand.type("government body", "actor.type");
        hand.backToText();
        hand.actor("dijkgraaf Gerbrand Smink", "voorstel van dijkgraaf Gerbrand Smink");
        hand.actor("Smink", "zegt Smink. „Dan", "smink");
        hand.actor("de dijkgraaf", "zei de dijkgraaf tegen ons", "smink");
        hand.actor("Smink", "Smink ontkent", "smink");
        hand.actor("hij", "heeft hij niet ontkend", "smink");
        hand.actor("hij", "waarschuwt hij", "smink");
        hand.actor("secretaris-directeur Aleid Wijnia", "door secretaris-directeur Aleid Wijnia");
        hand.actor("Wijnia", "Wijnia gaf dinsdag", "wijnia");
        hand.actor("zij", "noemt zij een volledig", "wijnia");
        hand.actor("Het droogteteam", "Het droogteteam van het waterschap", "Droogteteam");
        hand.type("government body", "actor.type");
        hand.backToText();
    }

    private void others() {
        hand.actor("meetbureau Peilstok", "rapport van meetbureau Peilstok");
        hand.actor("De Omgevingsdienst Heeland", "De Omgevingsdienst Heeland controleert");
        hand.actor("slateler Chloë Ruiter", "schreef slateler Chloë Ruiter", "Chloë Ruiter");
        hand.type("person", "actor.type");
        hand.backToText();
        hand.actor("Ruiter", "Ruiter komt luisteren", "ruiter");
        hand.actor("ze", "ze, „als ik", "ruiter");
        hand.actor("Bart Hooijkaas", "Bart Hooijkaas, voorzitter");
        hand.actor("Telersbond Heeland", "voorzitter van Telersbond Heeland");
        hand.type("NGO", "actor.type");
        hand.backToText();
        hand.actor("De Telersbond", "De Telersbond legt", "telersbond");
        hand.actor("Boeren en tuinders", "Boeren en tuinders rond");
        hand.type("group", "actor.type");
        hand.backToText();
        hand.actor(
                "telers van sla en aardappelen",
                "telers van sla en aardappelen",
                "Telers van sla en aardappelen");
        hand.type("group", "actor.type");
        hand.backToText();
        hand.actor(
                "Een medewerker van het waterschap",
                "Een medewerker van het waterschap, die",
                "Medewerker van het waterschap");
        hand.type("person", "actor.type");
        hand.tick("actor.anonymous");
        hand.backToText();
        hand.actor("ze", "ze, „is in een la", "medewerker");
        hand.actor("Duitsland", "Duitsland besloot");
        hand.tick("actor.actsForGovernment");
        hand.backToText();
        hand.actor("Vereniging Levende Beek", "Vereniging Levende Beek steunt");
        hand.actor(
                "bioloog Odette van ’t Veer",
                "aldus bioloog Odette van ’t Veer",
                "Odette van ’t Veer");
        hand.type("person", "actor.type");
        hand.backToText();
    }

    private void province() {
        hand.actor("De provincie Heeland", "De provincie Heeland wil");
        hand.actor("Gedeputeerde Thirza Molenkamp", "Gedeputeerde Thirza Molenkamp");
        hand.actor("Molenkamp", "volgde Molenkamp niet op", "molenkamp");
        hand.actor("ze", "ze. „Die komen", "molenkamp");
        hand.actor("Boerenlijst", "(Boerenlijst)", "Boerenlijst");
        hand.type("party", "actor.type");
        hand.backToText();
        hand.actor("De Boerenlijst", "De Boerenlijst, die in Heeland", "boerenlijst");
        hand.actor("Provinciale Staten", "aan Provinciale Staten");
        hand.actor(
                "Commissaris van de Koning Egbert Lohuis",
                "Commissaris van de Koning Egbert Lohuis",
                "Egbert Lohuis");
        hand.actor("De Rijksdienst voor Ondernemend Nederland", "De Rijksdienst voor Ondernemend");
        hand.actor("Het ministerie van Landbouw", "Het ministerie van Landbouw adviseerde");
        hand.actor("Fractievoorzitter Rinse Tolsma", "Fractievoorzitter Rinse Tolsma");
        hand.actor("Statenlid Nazlı Demir", "Statenlid Nazlı Demir");
        hand.actor("Demir", "zegt Demir", "demir");
        hand.actor("Heeland Vooruit", "(Heeland Vooruit)");
        hand.type("party", "actor.type");
        hand.backToText();
        hand.actor(
                "haar partijgenoot Molenkamp", "belooft haar partijgenoot Molenkamp", "molenkamp");
    }

    // Who says what.

    private void smink() {
        hand.tag("q", "„In de Molenbeek staat nog elf centimeter”");
        hand.tag("+", "„Dan valt er tussen boeren en vissen niet meer te kiezen.”");
        hand.tag("c", "zegt", "centimeter”, zegt Smink");
        hand.tag("s", "Smink", "centimeter”, zegt Smink");
        // The last word is left out at first, and taken in by moving the edge.
        hand.tag("q", "Zakt de Molenbeek onder de vijf centimeter, dan gaat ook het grondwater op");
        hand.press("]");
        desk.keys().press(CONTROL, RIGHT);
        desk.keys().press(ENTER);
        hand.tag("c", "waarschuwt", "slot, waarschuwt hij");
        hand.tag("s", "hij", "slot, waarschuwt hij");
    }

    private void reports() {
        hand.tag("q", "viel in één week 23 kilometer beek droog");
        hand.tag("c", "Volgens", "Volgens een rapport");
        hand.tag("s", "een rapport van meetbureau Peilstok");
        hand.tag(
                "q",
                "dat bij een soortgelijk verbod in 2022 ruim zestig keer een dwangsom is opgelegd");
        hand.tag("c", "is bekend", "is bekend dat");
        hand.type("knowledge", "quote.kind");
        hand.type("implicit", "quote.sourceForm");
        hand.backToText();
        hand.tag("q", "voelt het waterschap daar niets voor");
        hand.tag("c", "Naar verluidt");
        hand.type("implicit", "quote.sourceForm");
        hand.backToText();
    }

    private void ruiter() {
        // With the caret in a quotation, Q takes all of it.
        hand.select("Uitzicht vanuit");
        desk.keys().press(LEFT);
        hand.press("q");
        hand.tag("c", "schreef", "schreef slateler");
        hand.tag("s", "slateler Chloë Ruiter");
        hand.tag(
                "q",
                "Moest zij donderdag om zes uur echt de pomp uitzetten, met twaalf hectare op het"
                        + " veld? En wie kwam dat dan bekijken?");
        hand.speaker("Chloë Ruiter");
        hand.type("free indirect", "quote.type");
        hand.type("question", "quote.kind");
        hand.type("implicit", "quote.sourceForm");
        hand.backToText();
        hand.tag("q", "Ruiter komt luisteren");
        hand.tag("+", "„als ik tenminste geen gieters sta te vullen”");
        hand.tag("c", "zei", "luisteren, zei ze");
        hand.tag("s", "ze", "ze, „als ik");
        hand.type("intention", "quote.kind");
        hand.backToText();
    }

    private void hooijkaas() {
        hand.tag("q", "woordbreuk");
        hand.tag("c", "beschuldigt", "beschuldigt het waterschap");
        hand.tag("+", "van", "waterschap van woordbreuk");
        hand.tag("s", "Bart Hooijkaas, voorzitter van Telersbond Heeland");
        hand.tag(
                "q",
                "„Drie weken geleden zei de dijkgraaf tegen ons: ‘Tot augustus redden we het.’ Daar"
                        + " hebben onze leden op geplant.");
        hand.tag("+", "„Wie nu beweert dat iedereen het kon weten, was niet bij dat gesprek.”");
        hand.press(".");
        hand.type("statement", "quote.kind");
        hand.type("implicit", "quote.sourceForm");
        hand.backToText();
        hand.tag("q", "‘Tot augustus redden we het.’");
        hand.tag("c", "zei", "geleden zei de dijkgraaf");
        hand.tag("s", "de dijkgraaf", "zei de dijkgraaf tegen");
        hand.type("promise", "quote.kind");
        hand.passage("tegen ons", "dijkgraaf tegen ons", "quote.addressee", "addressee.segments");
        hand.type("hooijkaas", "quote.addressee", "addressee.actors");
        hand.backToText();
    }

    private void denials() {
        // Too much at first: taken back, done again by mistake, taken back, and then right.
        hand.tag("q", "Smink ontkent dat hij iets heeft toegezegd");
        desk.keys().press(CONTROL, Z);
        desk.keys().press(CONTROL, SHIFT, Z);
        desk.keys().press(CONTROL, Z);
        hand.tag("q", "dat hij iets heeft toegezegd");
        hand.tag("c", "ontkent", "Smink ontkent");
        hand.tag("s", "Smink", "Smink ontkent");
        hand.tag("q", "Dat het gesprek over augustus ging");
        hand.tag("c", "heeft", "ging, heeft hij niet ontkend");
        hand.tag("+", "niet ontkend", "heeft hij niet ontkend");
        hand.tag("s", "hij", "heeft hij niet ontkend");
    }

    private void insider() {
        hand.tag("q", "dat het droogteteam al op 6 juli om een volledig verbod vroeg");
        hand.tag("c", "zegt", "te praten, zegt dat");
        hand.tag(
                "s",
                "Een medewerker van het waterschap, die anoniem wil blijven omdat zij geen"
                        + " toestemming heeft om met de krant te praten");
        hand.type("zij heeft geen toestemming om met de krant te praten", "quote.anonymityReason");
        hand.backToText();
        hand.press("k");
        hand.type("to check");
        hand.typeLong(
                "Het droogteteam vroeg op 6 juli om een volledig verbod.",
                "quote.check",
                "check.claim");
        hand.backToText();
        hand.press("t");
        desk.keys().write("Het advies van 6 juli zelf opvragen.");
        desk.keys().press(ESCAPE);
        hand.tag("q", "„Dat advies”");
        hand.tag("+", "„is in een la gelegd.”");
        hand.tag("c", "zegt", "advies”, zegt ze");
        hand.tag("s", "ze", "ze, „is in");
        hand.type("accusation", "quote.kind");
        hand.backToText();
    }

    private void wijnia() {
        hand.tag("q", "dat er een eerder advies was");
        hand.tag("c", "gaf", "Wijnia gaf dinsdag toe");
        hand.tag("+", "toe", "gaf dinsdag toe");
        hand.tag("s", "Wijnia", "Wijnia gaf dinsdag toe");
        hand.tag("q", "dat het is genegeerd");
        hand.tag("c", "spreekt tegen");
        hand.tag("s", "Wijnia", "Wijnia gaf dinsdag toe");
        hand.tag("q", "een volledig verbod „op dit moment niet uit te leggen”");
        hand.tag("c", "noemt", "ingezien, noemt zij");
        hand.tag("s", "zij", "ingezien, noemt zij");
        hand.letter("w", "quote.medium");
        hand.passage(
                "In een interne notitie van 8 juli, die deze krant heeft ingezien",
                "In een interne notitie van 8 juli, die deze krant heeft ingezien",
                "quote.mediumSpan");
        hand.backToText();
    }

    private void supporters() {
        hand.tag("q", "„De beekprik wacht niet op een vergadering”");
        hand.tag("c", "aldus", "vergadering”, aldus");
        hand.tag("s", "bioloog Odette van ’t Veer van de vereniging");
        hand.type("Odette", "quote.speakers", "speaker.actor");
        hand.type("Vereniging Levende", "quote.speakers", "speaker.onBehalfOf");
        hand.backToText();
        hand.tag("q", "het bedrag ‘een fooi’");
        hand.tag("c", "noemt", "voert, noemt het bedrag");
        hand.tag("s", "De Boerenlijst, die in Heeland oppositie voert");
        hand.tag("q", "het dubbele");
        hand.tag("c", "eist", "Tolsma eist");
        hand.tag("s", "Fractievoorzitter Rinse Tolsma");
    }

    private void money() {
        hand.tag("q", "„Zonder geld zijn er in het voorjaar veertig bedrijven minder”");
        hand.tag("+", "„Die komen niet terug.”");
        hand.tag("c", "zegt", "minder”, zegt ze");
        hand.tag("s", "ze", "ze. „Die komen");
        hand.tag("q", "„Een fonds kun je later verhogen”");
        hand.tag("+", "„Een failliet bedrijf niet.”");
        hand.tag("c", "zegt", "verhogen”, zegt Demir");
        hand.tag("s", "Demir", "verhogen”, zegt Demir");
    }
}
