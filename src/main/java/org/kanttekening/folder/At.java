package org.kanttekening.folder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A value of a file and the path to it, so that whatever is wrong with it can be said with its
/// place.
///
/// The path is put together only when it is asked for: most values are never complained of.
public final class At {

    private final String file;
    private final Node node;
    private final @Nullable At parent;

    /// The field of the parent, or empty where this is an item of a list.
    private final String name;

    private final int index;

    private At(String file, Node node, @Nullable At parent, String name, int index) {
        this.file = file;
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static At top(String file, Node node) {
        return new At(file, node, null, "", 0);
    }

    /// The name of the file, for what is said of it.
    String file() {
        return file;
    }

    public Node node() {
        return node;
    }

    /// Fields and numbers of items from the top: `quotes[3].content`.
    public String path() {
        if (parent == null) {
            return "";
        }
        var before = parent.path();
        if (name.isEmpty()) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }

    /// That something is wrong with this value.
    ///
    /// @param key of the message that says what
    public UnreadableFileException refuse(String key, Object... arguments) {
        return new UnreadableFileException(file, node.line(), path(), Problem.of(key, arguments));
    }

    public Node.Fields fields() throws UnreadableFileException {
        if (node instanceof Node.Fields fields) {
            return fields;
        }
        throw refuse("problem.notFields");
    }

    public List<At> items() throws UnreadableFileException {
        if (!(node instanceof Node.Items list)) {
            throw refuse("problem.notList");
        }
        var found = new ArrayList<At>(list.items().size());
        for (var item : list.items()) {
            found.add(new At(file, item, this, "", found.size()));
        }
        return found;
    }

    public String text() throws UnreadableFileException {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw refuse("problem.notText");
    }

    public boolean flag() throws UnreadableFileException {
        if (node instanceof Node.Flag flag) {
            return flag.value();
        }
        throw refuse("problem.notFlag");
    }

    /// A whole number from 0.
    public int count() throws UnreadableFileException {
        if (node instanceof Node.Number number) {
            try {
                int value = Integer.parseInt(number.text());
                if (value >= 0) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw refuse("problem.notCount");
            }
        }
        throw refuse("problem.notCount");
    }

    double share() throws UnreadableFileException {
        if (node instanceof Node.Number number) {
            double value = Double.parseDouble(number.text());
            if (value >= 0 && value <= 1) {
                return value;
            }
        }
        throw refuse("problem.notShare");
    }

    List<String> texts() throws UnreadableFileException {
        var found = new ArrayList<String>();
        for (var item : items()) {
            found.add(item.text());
        }
        return found;
    }

    /// A field of this object, where it has it.
    public Optional<At> find(String name) throws UnreadableFileException {
        var found = fields().fields().get(name);
        return found == null ? Optional.empty() : Optional.of(under(name, found));
    }

    /// A field that this object cannot do without.
    public At need(String name) throws UnreadableFileException {
        var found = fields().fields().get(name);
        if (found == null) {
            throw refuse("problem.missing", name);
        }
        return under(name, found);
    }

    public String textOr(String name, String otherwise) throws UnreadableFileException {
        var found = find(name);
        return found.isPresent() ? found.get().text() : otherwise;
    }

    public List<At> itemsOf(String name) throws UnreadableFileException {
        var found = find(name);
        return found.isPresent() ? found.get().items() : List.of();
    }

    private At under(String name, Node found) {
        return new At(file, found, this, name, 0);
    }
}
