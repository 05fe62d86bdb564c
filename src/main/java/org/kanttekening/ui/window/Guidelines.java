package org.kanttekening.ui.window;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// The folder's guidelines, set from their Markdown, to be read beside the article.
final class Guidelines extends ScrollPane {

    private final VBox page = new VBox(8);

    Guidelines(String name) {
        getStyleClass().add("guidelines");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        page.setPadding(new Insets(16));
        setContent(page);
        setAccessibleText(name);
    }

    void show(String markdown) {
        page.getChildren().clear();
        Parser.builder().build().parse(markdown).accept(new Setter());
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
            block.accept(new Runs(flow));
            return flow;
        }
    }

    /// Sets the runs of one block, bold and italic as they are.
    private static final class Runs extends AbstractVisitor {

        private final TextFlow into;
        private String style = "";

        Runs(TextFlow into) {
            this.into = into;
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
