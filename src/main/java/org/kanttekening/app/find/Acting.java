package org.kanttekening.app.find;

import org.kanttekening.annotation.Actor;
import org.kanttekening.annotation.Annotation;
import org.kanttekening.annotation.Kind;
import org.kanttekening.app.CheckTrail;
import org.kanttekening.app.Scribe;
import org.kanttekening.app.Session;
import org.kanttekening.app.Together;
import org.kanttekening.app.Workspace;
import org.kanttekening.article.Span;
import org.kanttekening.search.Hit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Does one thing to many hits, in all their articles, as one gesture that is undone as one.
///
/// Only the own annotations are touched. What has become another since it was found is left.
public final class Acting {

    private static final Pattern MENTION = Pattern.compile("mentions\\[(\\d+)\\].*");

    private final Workspace workspace;
    private final Deque<String> done = new ArrayDeque<>();
    private final Deque<String> undone = new ArrayDeque<>();

    /// What can be done with some hits.
    ///
    /// @param own annotations of one's own, each once
    /// @param kinds of these
    /// @param words hits that stand in an article's text, and so can be tagged
    /// @param others annotations that are somebody else's, each once
    public record Able(int own, Set<Kind> kinds, int words, int others) {
        public Able {
            kinds = Set.copyOf(kinds);
        }
    }

    /// What was done.
    ///
    /// @param count of annotations, or of mentions, that were made, changed or removed
    /// @param articles in which anything was
    /// @param left of those asked for, how many are as they were
    public record Outcome(int count, int articles, int left) {}

    /// Watches it come about, and hears what was done; nothing, where it was cancelled.
    public interface Listener extends Together.Watch {
        void done(Outcome outcome);
    }

    public Acting(Workspace workspace) {
        this.workspace = workspace;
    }

    public Able able(Collection<Hit> hits) {
        var own = new LinkedHashSet<String>();
        var others = new LinkedHashSet<String>();
        var kinds = new LinkedHashSet<Kind>();
        int words = 0;
        for (var hit : hits) {
            if (isWords(hit)) {
                words++;
            }
            hit.kind()
                    .ifPresent(kind -> {
                        if (isOwn(hit)) {
                            own.add(key(hit));
                            kinds.add(kind);
                        } else {
                            others.add(hit.annotator() + "/" + key(hit));
                        }
                    });
        }
        return new Able(own.size(), kinds, words, others.size());
    }

    /// Tags the words that were found.
    public void tag(Collection<Hit> hits, Tags tags, Listener listener) {
        var found = new LinkedHashMap<String, Set<Span>>();
        var texts = new LinkedHashMap<String, String>();
        for (var hit : hits) {
            if (isWords(hit)) {
                var name = hit.entry().file().name();
                found.computeIfAbsent(name, _ -> new TreeSet<>()).add(hit.span());
                texts.put(name, hit.entry().text().value());
            }
        }
        int asked = found.values().stream().mapToInt(Set::size).sum();
        Map<String, Step> steps = new LinkedHashMap<>();
        found.forEach((name, spans) ->
                steps.put(
                        name,
                        (session, scribe) ->
                                session.text().value().equals(texts.get(name))
                                        ? tags.put(session, scribe, List.copyOf(spans))
                                        : 0));
        apply("gesture.tag-hits", steps, asked, listener);
    }

    /// Gives a field of the annotations another value.
    public void change(Collection<Hit> hits, Setting<?> setting, Listener listener) {
        var own = own(hits);
        int asked = own.values().stream().mapToInt(Map::size).sum();
        apply(
                "gesture.change-hits",
                steps(own, (scribe, _, annotation) -> changed(scribe, annotation, setting)),
                asked,
                listener);
    }

    private static int changed(Scribe scribe, Annotation annotation, Setting<?> setting) {
        var after = setting.in(annotation);
        if (after.equals(annotation)) {
            return 0;
        }
        scribe.put(new CheckTrail(scribe).signed(annotation, after));
        return 1;
    }

    /// Removes the annotations; of an actor that was found by some of its mentions, only these.
    public void remove(Collection<Hit> hits, Listener listener) {
        var own = own(hits);
        int asked =
                own.values().stream()
                        .flatMap(it -> it.values().stream())
                        .mapToInt(it -> Math.max(1, it.mentions().size()))
                        .sum();
        apply("gesture.remove-hits", steps(own, Acting::removed), asked, listener);
    }

    private static int removed(Scribe scribe, Asked asked, Annotation annotation) {
        if (annotation instanceof Actor actor
                && !asked.mentions().isEmpty()
                && asked.mentions().size() < actor.mentions().size()) {
            var left = new ArrayList<>(actor.mentions());
            asked.mentions().descendingSet().forEach(index -> left.remove((int) index));
            scribe.put(actor.withMentions(left));
            return asked.mentions().size();
        }
        scribe.remove(annotation);
        return Math.max(1, asked.mentions().size());
    }

    /// Whether the last thing done can be undone as one, or the last undone be done again.
    ///
    /// @param undo which of the two
    public boolean canMove(boolean undo) {
        return last(undo).isPresent();
    }

    /// Takes back the last thing done that stands, or does again the last that was taken back.
    ///
    /// @param undo which of the two
    /// @return the articles in which it was, and those where a later change stands in its way;
    ///   empty where there is nothing to take back or do again
    public Optional<Together.Reach> move(boolean undo) {
        var last = last(undo);
        last.ifPresent(it -> {
            workspace.together().move(it.session(), it.reach(), undo);
            (undo ? undone : done).push((undo ? done : undone).pop());
        });
        return last.map(Last::reach);
    }

    private record Last(Session session, Together.Reach reach) {}

    /// The last deed that stands, or was taken back, where that can be moved in any article: an
    /// earlier one is not moved in its place.
    private Optional<Last> last(boolean undo) {
        var together = workspace.together();
        sort(done, undone, true);
        sort(undone, done, false);
        var wanted = (undo ? done : undone).peek();
        for (var article : workspace.openArticles()) {
            var reach =
                    together.reach(article.session(), undo)
                            .filter(it -> it.gesture().gesture().equals(wanted));
            if (reach.isPresent()) {
                return reach.map(it -> new Last(article.session(), it));
            }
        }
        return Optional.empty();
    }

    /// Puts among the others what was taken back, or done again, in its articles meanwhile.
    private void sort(Deque<String> deeds, Deque<String> others, boolean undo) {
        var together = workspace.together();
        while (!deeds.isEmpty() && !together.has(deeds.peek(), undo)) {
            var deed = deeds.pop();
            if (together.has(deed, !undo)) {
                others.push(deed);
            }
        }
    }

    /// An annotation as it was found.
    ///
    /// @param mentions by which it was found; none where it was found as a whole
    private record Asked(Annotation annotation, TreeSet<Integer> mentions) {}

    /// What becomes of one article.
    private interface Step {
        /// @return how many annotations it changed
        int take(Session session, Scribe scribe);
    }

    private interface Each {
        int take(Scribe scribe, Asked asked, Annotation now);
    }

    /// The own annotations among hits, by article and id.
    private Map<String, Map<String, Asked>> own(Collection<Hit> hits) {
        Map<String, Map<String, Asked>> own = new LinkedHashMap<>();
        Set<String> whole = new LinkedHashSet<>();
        for (var hit : hits) {
            var annotation = hit.annotation();
            if (annotation == null || !isOwn(hit)) {
                continue;
            }
            var asked =
                    own.computeIfAbsent(hit.entry().file().name(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(hit.id(), _ -> new Asked(annotation, new TreeSet<>()));
            var mention = MENTION.matcher(hit.path());
            if (annotation instanceof Actor && mention.matches()) {
                asked.mentions().add(Integer.parseInt(mention.group(1)));
            } else {
                whole.add(key(hit));
            }
        }
        own.forEach((name, all) ->
                all.values().stream()
                        .filter(it -> whole.contains(name + "/" + it.annotation().id()))
                        .forEach(it -> it.mentions().clear()));
        return own;
    }

    private static Map<String, Step> steps(Map<String, Map<String, Asked>> own, Each each) {
        Map<String, Step> steps = new LinkedHashMap<>();
        own.forEach((name, all) ->
                steps.put(
                        name,
                        (_, scribe) -> {
                            int count = 0;
                            for (var asked : all.values()) {
                                var id = asked.annotation().id();
                                var now = scribe.annotations().find(id);
                                if (now.filter(asked.annotation()::equals).isPresent()) {
                                    count += each.take(scribe, asked, now.get());
                                }
                            }
                            return count;
                        }));
        return steps;
    }

    private void apply(String label, Map<String, Step> steps, int asked, Listener listener) {
        var gesture = workspace.furnishing().ids().next();
        var counts = new LinkedHashMap<String, Integer>();
        var all = new LinkedHashMap<String, Consumer<Scribe>>();
        steps.forEach((name, step) ->
                all.put(
                        name,
                        scribe ->
                                session(name)
                                        .ifPresent(it -> counts.put(name, step.take(it, scribe)))));
        workspace
                .together()
                .apply(
                        label,
                        gesture,
                        all,
                        listener,
                        changed -> {
                            if (!changed.isEmpty()) {
                                done.push(gesture);
                                undone.clear();
                            }
                            int count = changed.stream().mapToInt(counts::get).sum();
                            listener.done(new Outcome(count, changed.size(), asked - count));
                        });
    }

    private Optional<Session> session(String article) {
        return workspace.openArticles().stream()
                .filter(it -> it.name().equals(article))
                .map(it -> it.session())
                .findFirst();
    }

    private static boolean isWords(Hit hit) {
        return hit.written() == null && !hit.span().isEmpty();
    }

    private boolean isOwn(Hit hit) {
        return hit.annotator().equals(workspace.annotator().id());
    }

    private static String key(Hit hit) {
        return hit.entry().file().name() + "/" + hit.id();
    }
}
