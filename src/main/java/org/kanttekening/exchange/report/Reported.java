package org.kanttekening.exchange.report;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.AnnotationSet;
import org.kanttekening.annotation.Decision;
import org.kanttekening.annotation.Kind;
import org.kanttekening.annotation.Quote;
import org.kanttekening.annotation.Remark;
import org.kanttekening.article.ArticleText;
import org.kanttekening.exchange.Names;
import org.kanttekening.exchange.TaggedArticle;
import org.kanttekening.folder.PassageLink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A tagged article as a page needs it: what stands on the page, and the numbers and names by which
/// the page calls it. For one thread.
final class Reported {

    private final TaggedArticle article;
    private final Names names;
    private final Labels labels;
    private final String prefix;
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final List<Annotation> shown;
    private final Set<String> anchored = new HashSet<>();

    Reported(TaggedArticle article, Labels labels) {
        this(article, labels, "");
    }

    /// @param prefix before the id of every place, where a page holds more than one article
    Reported(TaggedArticle article, Labels labels, String prefix) {
        this.article = article;
        this.labels = labels;
        this.prefix = prefix;
        this.names = new Names(article);
        this.shown = article.chosen();
        int quotes = 0;
        int decisions = 0;
        for (var annotation : shown) {
            switch (annotation) {
                case Quote quote -> numbers.put(quote.id(), String.valueOf(++quotes));
                case Decision decision ->
                        numbers.put(
                                decision.id(),
                                labels.text("exchange.html.decision.number", ++decisions));
                case Actor actor -> numbers.put(actor.id(), "");
            }
        }
    }

    TaggedArticle article() {
        return article;
    }

    AnnotationSet annotations() {
        return article.annotations();
    }

    ArticleText text() {
        return article.text();
    }

    Names names() {
        return names;
    }

    Labels labels() {
        return labels;
    }

    /// The id of a place on the page: an annotation's, by its own id, or a section's.
    String place(String name) {
        return prefix + name;
    }

    /// The id of the place where an annotation begins in the text.
    String placeInText(String id) {
        return place("t-" + id);
    }

    /// A link that opens the article at an annotation in the program.
    String passage(String id) {
        return PassageLink.to(article.file(), id).toString();
    }

    /// Whether an annotation has a place of its own on the page.
    boolean shows(String id) {
        return numbers.containsKey(id);
    }

    /// The number of a quote or decision that the page shows; empty for an actor.
    String number(String id) {
        return numbers.getOrDefault(id, "");
    }

    /// Notes that the text has a place to which one can go for an annotation.
    ///
    /// @return whether it had none before
    boolean anchor(String id) {
        return anchored.add(id);
    }

    /// Whether the text, which is set before all else, has such a place.
    boolean isAnchored(String id) {
        return anchored.contains(id);
    }

    List<Quote> quotes() {
        return shown(Quote.class);
    }

    List<Actor> actors() {
        return shown(Actor.class);
    }

    List<Decision> decisions() {
        return shown(Decision.class);
    }

    int count(Kind kind) {
        return (int) shown.stream().filter(it -> it.kind() == kind).count();
    }

    /// Whose tags they are, by name where the sidecar has it.
    String annotator() {
        var name = article.stored().sidecar().annotator().name();
        return name.isBlank() ? article.owner() : name;
    }

    /// What colleagues remarked on an annotation, as the sidecar has it.
    List<Remark> remarks(String id) {
        return article.stored().sidecar().remarks().stream()
                .filter(remark -> remark.on().equals(id))
                .toList();
    }

    /// The headline: the title that the sidecar has, else the first line, else the file's name.
    String title() {
        var title = article.header().title();
        return title.isBlank() ? Headline.of(text()).orElse(article.file().fileName()) : title;
    }

    private <A extends Annotation> List<A> shown(Class<A> kind) {
        var found = new ArrayList<A>();
        for (var annotation : shown) {
            Optional.of(annotation).filter(kind::isInstance).map(kind::cast).ifPresent(found::add);
        }
        return found;
    }
}
