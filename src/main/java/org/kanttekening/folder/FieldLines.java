package org.kanttekening.folder;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// On which lines of a JSON file its fields stand, for what is found wrong after the file has been
/// read into records.
public final class FieldLines {

    /// Those of a file that could not be read at all.
    public static final FieldLines NONE = new FieldLines(new Node.Nothing(0));

    private static final Pattern STEP = Pattern.compile("^(?:\\[(\\d{1,9})]|([^.\\[\\]]+))");

    private final Node top;
    private final Map<String, Map<String, String>> items = new HashMap<>();

    private FieldLines(Node top) {
        this.top = top;
    }

    static FieldLines of(At at) {
        return new FieldLines(at.node());
    }

    /// Those of any JSON file of a folder.
    ///
    /// @param file its name, for what is said of it
    public static FieldLines in(String file, byte[] bytes) throws UnreadableFileException {
        return of(TreeJson.read(file, bytes));
    }

    /// The line of a field such as `quotes[2].speakers[0].actor`, counted from 1; where it is not
    /// there, of what it would stand in. A name may have stops in it: `required.quote.cue`.
    public int line(String path) {
        return line(top, path);
    }

    private static int line(Node node, String path) {
        var whole = field(node, path);
        if (whole != null) {
            return whole.line();
        }
        var step = STEP.matcher(path);
        if (!step.find()) {
            return node.line();
        }
        var next =
                step.group(1) == null
                        ? field(node, step.group(2))
                        : item(node, Integer.parseInt(step.group(1)));
        return next == null ? node.line() : line(next, rest(path, step.end()));
    }

    private static String rest(String path, int from) {
        return path.substring(path.startsWith(".", from) ? from + 1 : from);
    }

    /// The path of the first item with an id in a list at the top, such as `quotes[2]`; of the list
    /// where none has it.
    public String item(String list, String id) {
        return items.computeIfAbsent(list, this::byId).getOrDefault(id, list);
    }

    private Map<String, String> byId(String list) {
        var found = new HashMap<String, String>();
        if (field(top, list) instanceof Node.Items(_, var nodes)) {
            for (int i = 0; i < nodes.size(); i++) {
                if (field(nodes.get(i), "id") instanceof Node.Text(_, var id)) {
                    found.putIfAbsent(id, list + "[" + i + "]");
                }
            }
        }
        return found;
    }

    private static @Nullable Node field(Node node, String name) {
        return node instanceof Node.Fields(_, var fields) ? fields.get(name) : null;
    }

    private static @Nullable Node item(Node node, int index) {
        return node instanceof Node.Items(_, var nodes) && index < nodes.size()
                ? nodes.get(index)
                : null;
    }
}
