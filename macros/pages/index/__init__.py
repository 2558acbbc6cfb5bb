"""Citations: which plan cites which document where, and where sources disagree."""
