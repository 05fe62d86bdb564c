package org.kanttekening.ui.form;

import org.kanttekening.app.Messages;
import org.kanttekening.article.ArticleText;

import java.util.Optional;

/// What must be known to say in words what a field holds.
public interface ValueSource {

    ArticleText text();

    /// How an annotation is called where another one names it.
    String shortName(String annotationId);

    /// The entry of an id, if the folder's register of actors has it.
    Optional<RegisterChoice> registerEntry(String id);

    Messages messages();
}
