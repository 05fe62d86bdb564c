package org.kanttekening.launch;

/// Starts the program.
public final class Main {

    private Main() {}

    static void main() {
        System.out.println("Kanttekening on Java " + Runtime.version());
    }
}
