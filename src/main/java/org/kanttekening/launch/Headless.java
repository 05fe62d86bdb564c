package org.kanttekening.launch;

/// Has the toolkit draw into memory, with no window system at all. To be called before it starts.
final class Headless {

    private Headless() {}

    static boolean isUsed() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    static void use() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
