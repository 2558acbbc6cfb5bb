"""The live preview: a server that shows an edited plan at once, the rest soon after."""
