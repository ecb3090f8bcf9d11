"""What the readers of word processors' files share: archives, XML, the page, numbers; and their larger parts."""
