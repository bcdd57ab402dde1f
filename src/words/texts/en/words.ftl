## What people type instead of tapping, by what they want; matched whole, without signs and case.

words-need = need | i need | help | help me | help me please | please help | need help | i need help | i need some help | i need money | i need support | i am in need | ask for help
words-sos = sos | s o s | emergency | urgent | urgent help | i need urgent help | alarm
words-who = who | who needs help | who needs me | who needs help now | i want to help | i can help | can i help | how can i help | i'd like to help
words-thanks = thanks | thank you | thank you very much | thanks a lot | many thanks | thx | ty | thank you so much
words-promises = promises | my promises | organizer | my pledges | my commitments | whom i help | i help
words-invite = invite | invite a friend | invite friends | invite somebody | invitation | add a friend
words-menu = menu | start | back | hello | hi | hey | good morning | good evening
