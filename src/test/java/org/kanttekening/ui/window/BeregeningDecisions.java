package org.kanttekening.ui.window;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.LEFT;

/// What the article on the ban on irrigation tells of decisions and of who belongs where, tagged
/// with the keyboard alone.
final class BeregeningDecisions {

    private static final String BAN = "Beregeningsverbod";
    private static final String FUND = "Noodfonds voor telers";

    private final OpenWindow desk;
    private final Hand hand;

    BeregeningDecisions(OpenWindow desk) {
        this.desk = desk;
        this.hand = desk.hand();
    }

    void tagAll() {
        ban();
        fund();
        affiliations();
    }

    // What is decided.

    private void ban() {
        hand.tag("d", "besloot", "Hoge Beken besloot dat");
        hand.tag("d", "mogen vanaf donderdag 6.00 uur geen water meer uit sloten en beken pompen");
        hand.type(BAN, "decision.title");
        hand.type("ban", "decision.act");
        hand.type("announced", "decision.status");
        hand.backToText();
        hand.press("f");
        hand.type("Dagelijks bestuur");
        part(
                "Het dagelijks bestuur van waterschap De Hoge Beken",
                "decision.authority",
                "authority.segments");
        authority("Gerbrand", "proposer", "op voorstel van dijkgraaf Gerbrand Smink");
        authority("Aleid", "signatory", "ondertekend door secretaris-directeur Aleid Wijnia");
        authority("Droogteteam", "adviser", "Het droogteteam van het waterschap");
        authority("Omgevingsdienst", "implementer", "De Omgevingsdienst Heeland");
        affected("decision.addressees", "Boeren en tuinders", "Boeren en tuinders rond Veldoord");
        affected("decision.targets", "Telers van", "telers van sla en aardappelen");
        hand.type("order", "decision.instrument", "instrument.type");
        part("Het besluit", "decision.instrument", "instrument.segments");
        date("announced", "2026-07-14", "een dag later", "maandagavond");
        date("decided", "2026-07-13", "maandagavond", "2026-07-15");
        date("effective", "2026-07-16", "vanaf donderdag 6.00 uur", "2026-07-15");
        date("ends", "2026-09-15", "tot 15 september", "");
        legalBasis("artikel 3.14 van de waterschapsverordening");
        hand.add("decision.grounds");
        hand.type("precaution");
        part(
                "voorkomen dat beken droogvallen en de drinkwaterwinning bij Lindeberg in gevaar"
                        + " komt",
                "decision.grounds",
                "ground.segments");
        hand.type("the author", "decision.grounds", "ground.statedBy");
        hand.add("decision.grounds");
        hand.type("evidence of harm");
        hand.type("„In de Molenbeek", "decision.grounds", "ground.quote");
        hand.type("Gerbrand", "decision.grounds", "ground.statedBy");
        hand.backToText();
        choose("„De beekprik wacht");
        hand.add("quote.respondsTo");
        hand.type(BAN);
        hand.type("supports", "quote.respondsTo", "response.stance");
        hand.backToText();
    }

    private void fund() {
        desk.keys().press(ESCAPE);
        hand.tag("d", "stelde", "stelde dinsdag in een brief");
        hand.tag("+", "voor", "miljoen euro voor. Commissaris");
        hand.tag("d", "een noodfonds van 2,5 miljoen euro");
        hand.type(FUND, "decision.title");
        hand.type("budget", "decision.act");
        hand.type("proposed", "decision.status");
        hand.backToText();
        hand.press("f");
        hand.type("Thirza");
        hand.type("proposer", "decision.authority", "authority.role");
        part("Gedeputeerde Thirza Molenkamp", "decision.authority", "authority.segments");
        authority("Egbert", "signatory", "Commissaris van de Koning Egbert Lohuis tekende mee");
        authority(
                "Provinciale Staten",
                "decider",
                "Provinciale Staten stemmen er komende woensdag over");
        authority("Rijksdienst", "implementer", "De Rijksdienst voor Ondernemend Nederland");
        authority("ministerie van Landbouw", "adviser", "Het ministerie van Landbouw adviseerde");
        affected("decision.beneficiaries", "Telers van", "Telers met minder dan veertig hectare");
        hand.type("letter to parliament", "decision.instrument", "instrument.type");
        part("een brief aan Provinciale Staten", "decision.instrument", "instrument.segments");
        date("announced", "2026-07-14", "dinsdag", "dinsdag in een brief", "2026-07-15");
        date("effective", "2026-10-01", "per 1 oktober", "");
        date("ends", "2027-12", "tot eind 2027", "");
        legalBasis("artikel 5 van de Algemene subsidieverordening Heeland");
        hand.add("decision.grounds");
        hand.type("economic");
        hand.type("„Zonder geld", "decision.grounds", "ground.quote");
        hand.type("Thirza", "decision.grounds", "ground.statedBy");
        hand.letter("f", "decision.realis");
        hand.backToText();
    }

    private void authority(String actor, String role, String words) {
        hand.add("decision.authority");
        hand.type(actor);
        hand.type(role, "decision.authority", "authority.role");
        part(words, "decision.authority", "authority.segments");
    }

    private void affected(String field, String actor, String words) {
        hand.add(field);
        hand.type(actor);
        part(words, field, "affected.segments");
    }

    private void date(String which, String value, String passage, String countedFrom) {
        date(which, value, passage, passage, countedFrom);
    }

    private void date(
            String which, String value, String words, String passage, String countedFrom) {
        hand.goTo("decision.dates", "dates." + which);
        hand.type(value, "decision.dates", "dates." + which, "decisionDate.value");
        hand.passage(words, passage, "decision.dates", "dates." + which, "decisionDate.segments");
        if (!countedFrom.isEmpty()) {
            hand.type(countedFrom, "decision.dates", "dates." + which, "decisionDate.countedFrom");
        }
    }

    private void legalBasis(String words) {
        hand.tick("decision.legalBasis", "legalBasis.stated");
        part(words, "decision.legalBasis", "legalBasis.segments");
    }

    private void part(String words, String... path) {
        hand.passage(words, words, path);
    }

    // What the article says of the people, and whether it is so.

    private void affiliations() {
        choose("Gedeputeerde Thirza");
        hand.press("f");
        hand.type("Boerenlijst");
        hand.type("gedeputeerde", "actor.affiliations", "affiliation.role");
        part(
                "Gedeputeerde Thirza Molenkamp (Boerenlijst)",
                "actor.affiliations",
                "affiliation.evidence");
        hand.letter("cc", "actor.affiliations", "affiliation.check", "affiliationCheck.status");
        hand.typeLong(
                "Verderop voert de Boerenlijst oppositie en is Molenkamp partijgenoot van Demir"
                        + " (Heeland Vooruit).",
                "actor.affiliations",
                "affiliation.check",
                "affiliationCheck.note");
        hand.backToText();
        choose("Bart Hooijkaas");
        hand.press("f");
        hand.type("Telersbond Heeland");
        hand.type("voorzitter", "actor.affiliations", "affiliation.role");
        part("voorzitter van Telersbond Heeland", "actor.affiliations", "affiliation.evidence");
        hand.backToText();
    }

    /// Chooses what stands at the begin of words.
    private void choose(String words) {
        desk.keys().press(ESCAPE);
        hand.select(words);
        desk.keys().press(LEFT);
        desk.keys().press(ENTER);
        hand.backToText();
    }
}
