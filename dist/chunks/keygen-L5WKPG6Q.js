const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import"./chunk-TUSDN4XH.js";import"./chunk-I2DBZVK6.js";async function o({world:r,output:e}){return e.print(Buffer.from(r.random(32)).toString("base64url")),e.look.symbols&&e.note(e.noteLook.paint("dim","Keep it as t\
he secret SEALPOST_KEY of your CI and in your password manager. Never commit it, and never keep it beside the ledger.")),0}export{o as keygen};
