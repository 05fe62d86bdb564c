package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.kanttekening.folder.PassageLink;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The folder's guidelines, set from their Markdown, to be read beside the article.
final class Guidelines extends ScrollPane {

    private final VBox page = new VBox(8);
    private final Consumer<PassageLink> goTo;

    /// @param goTo goes where a link to a passage leads
    Guidelines(String name, Consumer<PassageLink> goTo) {
        this.goTo = goTo;
        getStyleClass().add("guidelines");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.setPadding(new Insets(16));
        setContent(page);
        setAccessibleText(name);
    }

    void show(String markdown) {
        page.getChildren().clear();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown)
                .accept(new Setter());
        setVvalue(0);
    }

    void say(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        page.getChildren().setAll(label);
    }

    /// Sets block after block.
    private final class Setter extends AbstractVisitor {

        private String bullet = "";
        private int number;
        private int depth;

        @Override
        public void visit(Heading heading) {
            var flow = flow(heading);
            flow.getStyleClass().add(heading.getLevel() == 1 ? "title" : "heading");
            VBox.setMargin(flow, new Insets(heading.getLevel() == 1 ? 0 : 8, 0, 0, 0));
            page.getChildren().add(flow);
        }

        @Override
        public void visit(Paragraph paragraph) {
            var flow = flow(paragraph);
            if (!bullet.isEmpty()) {
                flow.getChildren().addFirst(new Text(bullet));
                bullet = "";
            }
            VBox.setMargin(flow, new Insets(0, 0, 0, 16.0 * depth));
            page.getChildren().add(flow);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            literal(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            literal(code.getLiteral());
        }

        private void literal(String text) {
            var flow = new TextFlow(new Text(text.stripTrailing()));
            flow.getStyleClass().add("literal");
            page.getChildren().add(flow);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                var grid = new GridPane(12, 6);
                grid.getStyleClass().add("table");
                rows(block, grid);
                page.getChildren().add(grid);
            } else {
                visitChildren(block);
            }
        }

        /// Sets the rows of a table's head and body.
        private void rows(org.commonmark.node.Node part, GridPane into) {
            for (var child = part.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof TableRow row) {
                    int line = into.getRowCount();
                    int column = 0;
                    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        var flow = flow(cell);
                        if (cell instanceof TableCell data && data.isHeader()) {
                            flow.getStyleClass().add("heading");
                        }
                        into.add(flow, column++, line);
                    }
                } else {
                    rows(child, into);
                }
            }
        }

        @Override
        public void visit(BulletList list) {
            inList(list, 0);
        }

        @Override
        public void visit(OrderedList list) {
            inList(list, 1);
        }

        @Override
        public void visit(ListItem item) {
            bullet = number == 0 ? "•  " : number++ + ".  ";
            visitChildren(item);
        }

        private void inList(org.commonmark.node.Node list, int first) {
            int outer = number;
            number = first;
            depth++;
            visitChildren(list);
            depth--;
            number = outer;
        }

        private TextFlow flow(org.commonmark.node.Node block) {
            var flow = new TextFlow();
            flow.setLineSpacing(3);
            block.accept(new Runs(flow, goTo));
            return flow;
        }
    }

    /// Sets the runs of one block, bold and italic as they are.
    private static final class Runs extends AbstractVisitor {

        private final TextFlow into;
        private final Consumer<PassageLink> goTo;
        private String style = "";

        Runs(TextFlow into, Consumer<PassageLink> goTo) {
            this.into = into;
            this.goTo = goTo;
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled(emphasis, "emphasis");
        }

        @Override
        public void visit(StrongEmphasis strong) {
            styled(strong, "strong");
        }

        /// A link to a passage can be followed; where any other leads is not asked.
        @Override
        public void visit(Link link) {
            int first = into.getChildren().size();
            visitChildren(link);
            PassageLink.parse(link.getDestination())
                    .ifPresent(to -> {
                        var words = into.getChildren().subList(first, into.getChildren().size());
                        var text =
                                words.stream()
                                        .map(it -> it instanceof Text run ? run.getText() : "")
                                        .collect(Collectors.joining());
                        var shown = new Hyperlink(text);
                        shown.setOnAction(_ -> goTo.accept(to));
                        words.clear();
                        into.getChildren().add(shown);
                    });
        }

        private void styled(org.commonmark.node.Node node, String with) {
            var outer = style;
            style = with;
            visitChildren(node);
            style = outer;
        }

        private void add(String words) {
            var run = new Text(words);
            if (!style.isEmpty()) {
                run.getStyleClass().add(style);
            }
            into.getChildren().add(run);
        }
    }
}
