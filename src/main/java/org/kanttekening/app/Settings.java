package org.kanttekening.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one person has set, and how their window stood when it was last closed.
///
/// @param annotatorId empty until the person has been asked
/// @param recentFolders absolute paths, the last first
/// @param lastArticles the article last open, by folder
/// @param keys the user's own keys by command id
/// @param exports choices of what to export; the one last used has no name
public record Settings(
        String annotatorId,
        String annotatorName,
        Appearance appearance,
        WindowPlace window,
        List<String> recentFolders,
        Map<String, String> lastArticles,
        Map<String, List<String>> keys,
        List<ExportChoice> exports) {

    /// How many folders are remembered.
    private static final int RECENT = 10;

    public static final Settings DEFAULT =
            new Settings(
                    "",
                    "",
                    Appearance.DEFAULT,
                    WindowPlace.DEFAULT,
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of());

    public Settings {
        recentFolders = List.copyOf(recentFolders);
        lastArticles = Map.copyOf(lastArticles);
        keys = Map.copyOf(keys);
        exports = List.copyOf(exports);
    }

    /// How the program looks.
    ///
    /// @param language `en`, `nl`, or empty for the system's
    /// @param theme `light`, `dark`, or empty for the system's
    /// @param textScale between [#SMALLEST] and [#LARGEST]
    /// @param readingWidth the longest line of the article, in characters
    public record Appearance(String language, String theme, double textScale, int readingWidth) {

        public static final double SMALLEST = 0.8;
        public static final double LARGEST = 2.0;
        public static final int NARROWEST = 40;
        public static final int WIDEST = 100;

        public static final Appearance DEFAULT = new Appearance("", "", 1.0, 68);

        public Appearance {
            textScale = Math.clamp(textScale, SMALLEST, LARGEST);
            readingWidth = Math.clamp(readingWidth, NARROWEST, WIDEST);
        }

        public Appearance withTextScale(double scale) {
            return new Appearance(language, theme, Math.round(scale * 10) / 10.0, readingWidth);
        }

        public Appearance withTheme(String changed) {
            return new Appearance(language, changed, textScale, readingWidth);
        }

        public Appearance withLanguage(String changed) {
            return new Appearance(changed, theme, textScale, readingWidth);
        }

        public Appearance withReadingWidth(int characters) {
            return new Appearance(language, theme, textScale, characters);
        }
    }

    /// Where the window stands, in logical pixels, and how it is divided.
    ///
    /// @param x not a number until the window has been placed once
    /// @param listShare the article list's share of the window's width
    /// @param panelShare the panels' share of the window's width
    /// @param formShare the form's share of the panels' height
    public record WindowPlace(
            double x,
            double y,
            double width,
            double height,
            boolean maximised,
            double listShare,
            double panelShare,
            double formShare,
            boolean listShown) {

        public static final WindowPlace DEFAULT =
                new WindowPlace(Double.NaN, Double.NaN, 1280, 860, false, 0.18, 0.30, 0.55, true);

        public boolean isPlaced() {
            return !Double.isNaN(x) && !Double.isNaN(y);
        }
    }

    public Settings withAnnotator(String id, String name) {
        return new Settings(
                id, name, appearance, window, recentFolders, lastArticles, keys, exports);
    }

    public Settings withAppearance(Appearance changed) {
        return new Settings(
                annotatorId,
                annotatorName,
                changed,
                window,
                recentFolders,
                lastArticles,
                keys,
                exports);
    }

    public Settings withWindow(WindowPlace changed) {
        return new Settings(
                annotatorId,
                annotatorName,
                appearance,
                changed,
                recentFolders,
                lastArticles,
                keys,
                exports);
    }

    public Settings withKeys(Map<String, List<String>> changed) {
        return new Settings(
                annotatorId,
                annotatorName,
                appearance,
                window,
                recentFolders,
                lastArticles,
                changed,
                exports);
    }

    /// With a folder as the one opened last.
    public Settings withOpened(String folder) {
        var recent = new ArrayList<>(recentFolders);
        recent.remove(folder);
        recent.addFirst(folder);
        return new Settings(
                annotatorId,
                annotatorName,
                appearance,
                window,
                recent.subList(0, Math.min(RECENT, recent.size())),
                lastArticles,
                keys,
                exports);
    }

    public Settings withLastArticle(String folder, String article) {
        var articles = new LinkedHashMap<>(lastArticles);
        articles.put(folder, article);
        return new Settings(
                annotatorId,
                annotatorName,
                appearance,
                window,
                recentFolders,
                articles,
                keys,
                exports);
    }

    /// The saved choices of what to export that have a name.
    public List<ExportChoice> namedExports() {
        return exports.stream().filter(choice -> !choice.name().isEmpty()).toList();
    }

    /// The choice that was last used.
    public ExportChoice lastExport() {
        return exports.stream()
                .filter(choice -> choice.name().isEmpty())
                .findFirst()
                .orElse(ExportChoice.USUAL);
    }

    /// With a choice in place of the one of its name.
    public Settings withExport(ExportChoice choice) {
        var changed = new ArrayList<>(withoutExport(choice.name()).exports);
        changed.add(choice);
        return withExports(changed);
    }

    public Settings withoutExport(String name) {
        return withExports(exports.stream().filter(choice -> !choice.name().equals(name)).toList());
    }

    private Settings withExports(List<ExportChoice> changed) {
        return new Settings(
                annotatorId,
                annotatorName,
                appearance,
                window,
                recentFolders,
                lastArticles,
                keys,
                changed);
    }
}
