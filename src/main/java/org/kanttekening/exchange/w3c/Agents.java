package org.kanttekening.exchange.w3c;

import org.kanttekening.annotation.Annotator;
import org.kanttekening.exchange.Iris;
import org.kanttekening.exchange.JsonFields;
import org.kanttekening.folder.AnnotatorId;
import org.kanttekening.folder.Node;

/// Who made something, and with what.
final class Agents {

    private final Annotator annotator;

    /// @param annotator whose tags they are; of the others only the id is known
    Agents(Annotator annotator) {
        this.annotator = annotator;
    }

    /// @param id an annotator's
    Node agent(String id) {
        boolean program = id.equals(AnnotatorId.RULES);
        var agent =
                new JsonFields()
                        .put("id", Iris.annotator(id))
                        .put("type", program ? "Software" : "Person")
                        .put("nickname", id);
        return (id.equals(annotator.id()) ? agent.putFilled("name", annotator.name()) : agent)
                .fields();
    }

    /// Told once in a file; annotations name it by its IRI.
    static Node generator() {
        return new JsonFields()
                .put("id", Iris.program())
                .put("type", "Software")
                .put("name", "Kanttekening")
                .fields();
    }
}
