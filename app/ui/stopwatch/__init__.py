"""Which events the window answers slowly: for whoever wonders why it stutters."""
