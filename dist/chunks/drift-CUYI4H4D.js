const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as e}from"./chunk-IKH7YIUZ.js";import"./chunk-RQDR6RMM.js";import"./chunk-ZRWYWIF5.js";import"./chunk-TUSDN4XH.js";import"./chunk-I2DBZVK6.js";function o(r,p){return e("drift",r,p,{recover:!1,approve:async()=>!1})}export{o as drift};
