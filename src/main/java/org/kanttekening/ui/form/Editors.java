package org.kanttekening.ui.form;

import org.kanttekening.annotation.FieldType;
import org.kanttekening.annotation.Segments;
import org.kanttekening.annotation.Shape;
import org.kanttekening.annotation.Target;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Which editor goes with which type of field.
final class Editors {

    private Editors() {}

    // Each editor is for the values of its field type, which are those of the site: the type
    // parameter
    // of FieldType ties the two.
    @SuppressWarnings("unchecked")
    static <V> Editor<V> of(FieldType<V> type, Site<V> site) {
        return (Editor<V>)
                switch (type) {
                    case FieldType.Text text -> text(text, (Site<String>) site);
                    case FieldType.Link _ -> new LinkEditor((Site<String>) site);
                    case FieldType.Term term -> term(term, (Site<String>) site);
                    case FieldType.Country _ ->
                            picker((Site<String>) site, Options.countries(site.in()), false);
                    case FieldType.Day _ -> new DayEditor((Site<String>) site);
                    case FieldType.Moment _ -> new MomentEditor((Site<String>) site);
                    case FieldType.Timestamp _ ->
                            new ShownEditor<Instant>(it -> site.in().wording().moment(it));
                    case FieldType.Flag _ -> new FlagEditor((Site<Boolean>) site);
                    case FieldType.Share _ -> new ShareEditor((Site<Optional<Double>>) site);
                    case FieldType.Texts _ -> new TextsEditor((Site<List<String>>) site);
                    case FieldType.Passage _ -> new PassageEditor((Site<Segments>) site);
                    case FieldType.Reference it ->
                            picker((Site<String>) site, Options.references(site.in(), it), true);
                    case FieldType.References it ->
                            new ReferencesEditor((Site<List<String>>) site, it.kind());
                    case FieldType.Elsewhere it ->
                            new TargetEditor((Site<Target>) site, it.kinds());
                    case FieldType.RegisterEntry _ ->
                            picker((Site<String>) site, Options.register(site.in()), false);
                    case FieldType.Part<V> part -> new PartEditor<>(site, part.shape());
                    case FieldType.OptionalPart<?> part -> optional(part.shape(), site);
                    case FieldType.Parts<?> parts -> parts(parts.shape(), site);
                };
    }

    private static Editor<String> text(FieldType.Text type, Site<String> site) {
        return type.multiline()
                ? new LongTextEditor(site)
                : new LineEditor(site, UnaryOperator.identity());
    }

    private static Editor<String> term(FieldType.Term type, Site<String> site) {
        var terms = site.context().terms(type.terms());
        return terms.values().size() <= TermToggles.MOST
                ? new TermToggles(site, terms)
                : picker(site, Options.terms(site.in(), terms), false);
    }

    private static Editor<String> picker(Site<String> site, Options options, boolean leadsOn) {
        return new PickerEditor(site, options, leadsOn);
    }

    @SuppressWarnings("unchecked")
    private static <P> Editor<Optional<P>> optional(Shape<P> shape, Site<?> site) {
        return new OptionalPartEditor<>((Site<Optional<P>>) site, shape);
    }

    @SuppressWarnings("unchecked")
    private static <P> Editor<List<P>> parts(Shape<P> shape, Site<?> site) {
        return new PartsEditor<>((Site<List<P>>) site, shape);
    }
}
